package org.amparo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aurelio Bustillos", "AURELIO BUSTILLOS", "aurelio bustillos", "Aurelio\nBustillos", "Aurelio\fBustillos",
        "Aurelio Busti-\nllos", "AurelioBustillos", "Aure lio Bustillos", "Aurelio Bust1ll0s", "Aurélio Bustíllos",
        "Aurelio \u200BBustil\u00ADlos", "\u0410urelio Bustillos", "Aurelio  Bustillos", "Aurelio, Bustillos"
      })
  void phraseIsFoundHoweverItIsWritten(String written) {
    String text = "Then " + written + "'s wife came.";

    assertThat(found(text, "Aurelio Bustillos")).containsExactly(written);
  }

  @Test
  void everyPlaceIsFoundInOrderAndNoneTwice() {
    assertThat(found("Rose saw Rose. ROSE? Roses rose.", "Rose")).containsExactly("Rose", "Rose", "ROSE", "rose");
  }

  @Test
  void shortWordsAreNotFoundInsideOrOverOthers() {
    assertThat(found("An no ana, Joan, a na", "Ana")).containsExactly("ana");
  }

  @Test
  void partsOfLongerWordsAreNotFound() {
    assertThat(found("Bustillosville and pre-Bustillos", "Bustillos")).containsExactly("Bustillos");
  }

  @Test
  void numbersAreFoundInAnyDress() {
    assertThat(found("A214903557 or A 214-903-557 or A214 903 558", "A 214-903-557"))
        .containsExactly("A214903557", "A 214-903-557");
  }

  @Test
  void phraseWithoutALetterIsNowhere() {
    assertThat(found("-- ... --", "--")).isEmpty();
  }

  @Test
  void sameWordsAreTheSamePhrase() {
    assertThat(FoldedWords.same("Villa  Aurora", "VILLA\nAURORA")).isTrue();
    assertThat(FoldedWords.same("Villa Aurora", "Villa Aurora del Mar")).isFalse();
    assertThat(FoldedWords.same("--", "--")).isFalse();
  }

  private static List<String> found(String text, String phrase) {
    return FoldedWords.of(text).find(phrase).stream().map(span -> span.of(text)).toList();
  }
}
