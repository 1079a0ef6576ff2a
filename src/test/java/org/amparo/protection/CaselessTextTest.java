package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where case tells nothing, a word stays for a better reason than being English. */
class CaselessTextTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "the respondent, page law, fled.", "in the matter of grant order.", "mr. page said nothing.",
    "the witness, will rose, was heard.", "see united states v. page."
  })
  void announcedNameIsHiddenWhateverItIsMadeOf(String text) {
    assertThat(Copy.readable(text)).doesNotContain("page").doesNotContain("grant").doesNotContain("will")
        .doesNotContain("rose").doesNotContain("law,");
  }

  @Test
  void nameMetOnceIsHiddenEverywhere() {
    assertThat(Copy.readable("mr. page fled. the police beat page, and page returned."))
        .doesNotContain("page");
  }

  @Test
  void proseOfTheLawStaysReadable() {
    assertThat(Copy.of("the immigration judge denied the application for asylum. the respondent appeals."))
        .isEqualTo("the immigration judge denied the application for asylum. the respondent appeals.");
  }

  @Test
  void paragraphWithoutCapitalsIsReadSoInADecisionThatHasThem() {
    String text = """
        The respondent filed a statement. It was written by hand.

        i lived with my brother, page rivas. the police beat rose. he fled to the coast.

        The Immigration Judge found it credible.
        """;

    assertThat(Copy.readable(text)).doesNotContain("page").doesNotContain("rose").contains("The Immigration Judge");
  }

  @Test
  void loneLettersOfACaptionGo() {
    assertThat(Copy.readable("in re: a\nb\nin removal proceedings")).doesNotContainPattern("\\b[ab]\\b");
  }
}
