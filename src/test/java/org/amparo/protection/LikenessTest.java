package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.amparo.sheet.EditDistance;
import org.amparo.sheet.OcrRepair;
import org.amparo.sheet.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two spellings are one word: {@link EditDistance} and {@link OcrRepair}. */
class LikenessTest {

  @ParameterizedTest
  @CsvSource({"veristou, veristau, 1, true", "veristou, veristo, 1, true", "veristou, veristous, 1, true",
      "veristou, varistau, 1, false", "veristou, varistau, 2, true", "veristou, tolvane, 2, false", "a, '', 1, true"})
  void distanceCountsSingleChanges(String one, String other, int most, boolean near) {
    assertThat(EditDistance.atMost(one, other, most)).isEqualTo(near);
  }

  @Property(tries = 100)
  void distanceIsTheSameFromBothSides(
      @ForAll @AlphaChars @StringLength(max = 8) String one, @ForAll @AlphaChars @StringLength(max = 8) String other) {
    assertThat(EditDistance.atMost(one, other, 2)).isEqualTo(EditDistance.atMost(other, one, 2));
    assertThat(EditDistance.atMost(one, one, 0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"retum, return", "govemment, government", "clay, day", "tlie, the"})
  void oneConfusionIsUndone(String misread, String meant) {
    assertThat(OcrRepair.candidates(misread)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"veristou, verlstou", "tarnell, tamell", "quandrel, quanclrel", "wexcombe, vvexcombe"})
  void misreadNameHasTheSameSkeleton(String name, String misread) {
    assertThat(OcrRepair.skeleton(misread)).isEqualTo(OcrRepair.skeleton(name));
  }

  @Test
  void misreadWordOfTheLawIsKnown() {
    assertThat(Copy.VOCABULARY.isMisread("govemment", Shape.LOWER)).isTrue();
    assertThat(Copy.VOCABULARY.isMisread("tolvane", Shape.LOWER)).isFalse();
  }

  @Test
  void shortWordIsNeverRepaired() {
    assertThat(Copy.VOCABULARY.isMisread("tlie", Shape.LOWER)).isFalse();
  }
}
