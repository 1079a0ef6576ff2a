package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLineTest {

  private static SourceLine line(String text) {
    return SourceLine.of(text).getFirst();
  }

  @Test
  void linesEndAtLineBreaksAndFormFeeds() {
    assertThat(SourceLine.of("a\nb\fc\n")).extracting(SourceLine::words).containsExactly("a", "b", "c", "");
    assertThat(SourceLine.of("a\n bc ")).extracting(SourceLine::span).containsExactly(new Span(0, 1), new Span(3, 5));
  }

  @Test
  void indentIsCountedInColumns() {
    assertThat(line("  ab ").indentColumns()).isEqualTo(2);
    assertThat(line("\t ab").indentColumns()).isEqualTo(9);
    assertThat(line("\u00A0ab").indentColumns()).isEqualTo(1);
    assertThat(line("   ").indentColumns()).isZero();
    assertThat(line("  ab").columns()).isEqualTo(4);
    assertThat(line("a b").words()).isEqualTo("a b");
  }

  @ParameterizedTest
  @CsvSource({"ORDER,true,true", "AB,false,false", "ABC,true,true", "ABc,false,false", "ABCd,false,false",
      "ORDER 12,true,false", "12,false,false"})
  void capitalsMakeAHeading(String words, boolean capitals, boolean heading) {
    assertThat(line(words).isInCapitals()).isEqualTo(capitals);
    assertThat(line(words).isHeading()).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"and so|true|false|3", "And so.|false|true|3", "End:|false|true|4",
      "say “x”|true|true|3", "1 a|false|false|1", "x)|true|true|2", ".|false|true|1"})
  void lineTellsHowItGoesOn(String words, boolean lower, boolean ends, int first) {
    assertThat(line(words).goesOnInLowerCase()).isEqualTo(lower);
    assertThat(line(words).endsASentence()).isEqualTo(ends);
    assertThat(line(words).firstWordColumns()).isEqualTo(first);
  }

  @Test
  void blankLineGoesNowhere() {
    assertThat(line("").isBlank()).isTrue();
    assertThat(line("a").isBlank()).isFalse();
    assertThat(line("").goesOnInLowerCase()).isFalse();
    assertThat(line("").endsASentence()).isFalse();
    assertThat(line("").firstWordColumns()).isZero();
  }
}
