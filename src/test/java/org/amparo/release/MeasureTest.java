package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines go on, in a text whose lines are forty columns wide. */
class MeasureTest {

  private static final Measure FORTY = new Measure(SourceLine.of("w".repeat(40) + "\n" + "v".repeat(40) + "\nUvw"));

  private static SourceLine line(String text) {
    return SourceLine.of(text).getFirst();
  }

  private static String wide(int columns) {
    return "L" + "x".repeat(columns - 1);
  }

  @ParameterizedTest
  @CsvSource({"20,false", "21,true", "40,true"})
  void lineInLowerCaseGoesOnAfterMoreThanHalf(int columns, boolean goesOn) {
    assertThat(FORTY.goesOn(line(wide(columns)), line("and so"), false)).isEqualTo(goesOn);
  }

  @ParameterizedTest
  @CsvSource({"31,false,false", "32,false,true", "23,true,false", "24,true,true", "31,true,true"})
  void capitalGoesOnWhereItsWordWouldNotHaveFitted(int columns, boolean standsIn, boolean goesOn) {
    assertThat(FORTY.goesOn(line(wide(columns)), line("Hope came"), standsIn)).isEqualTo(goesOn);
  }

  @Test
  void standInExcusesNoLineThatEndsASentence() {
    assertThat(FORTY.goesOn(line(wide(25) + "."), line("Hope came"), true)).isFalse();
    assertThat(FORTY.goesOn(line(wide(35) + "."), line("Hope came"), true)).isTrue();
  }

  @Test
  void lineSetInBeginsAnew() {
    assertThat(FORTY.goesOn(line(wide(40)), line(" Hope came"), false)).isTrue();
    assertThat(FORTY.goesOn(line(wide(40)), line("  Hope came"), false)).isFalse();
    assertThat(FORTY.goesOn(line("   " + wide(37)), line("    Hope came"), false)).isTrue();
  }

  @Test
  void blankLinesCapitalsAndRunningHeadsStandApart() {
    SourceLine full = line(wide(40));
    assertThat(FORTY.goesOn(full, line(""), false)).isFalse();
    assertThat(FORTY.goesOn(line(""), line("and"), false)).isFalse();
    assertThat(FORTY.goesOn(full, line("ORDER"), false)).isFalse();
    assertThat(FORTY.goesOn(line("ORDER " + "X".repeat(34)), line("and"), false)).isFalse();
    Measure heads = new Measure(SourceLine.of(wide(40) + "\nHead page 1\nHead page 2"));
    assertThat(heads.goesOn(full, line("head page 3"), false)).isTrue();
    assertThat(heads.goesOn(full, line("Head page 3"), false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"36||false", "37||true", "19|.|false", "20|.|true", "20||false"})
  void wideLineOrSentenceIsAParagraph(int columns, String end, boolean paragraph) {
    assertThat(FORTY.isParagraph(line(wide(columns) + (end == null ? "" : end)))).isEqualTo(paragraph);
  }

  @Test
  void lineWiderThanAnyTypescriptIsAParagraph() {
    Measure wide = new Measure(SourceLine.of("w".repeat(300) + "\n" + "v".repeat(300)));
    assertThat(wide.isParagraph(line(wide(101)))).isTrue();
    assertThat(wide.isParagraph(line(wide(100)))).isFalse();
    assertThat(wide.isParagraph(line(wide(50) + "."))).isTrue();
    assertThat(wide.isParagraph(line(wide(49) + "."))).isFalse();
    assertThat(wide.isParagraph(line("ORDER " + "X".repeat(120)))).isFalse();
  }

  @Test
  void widestLinesThatHoldAQuarterOfTheTextGiveItsWidth() {
    String text = String.join("\n", List.of("a".repeat(100), "b".repeat(60), "c".repeat(60), "d".repeat(60), "e".repeat(60),
        "f".repeat(60)));
    Measure sixty = new Measure(SourceLine.of(text));
    assertThat(sixty.goesOn(line(wide(31)), line("and"), false)).isTrue();
    assertThat(sixty.goesOn(line(wide(30)), line("and"), false)).isFalse();
  }
}
