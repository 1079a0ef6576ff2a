package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SurfaceFeaturesTest {

  private static final WordCounts NO_COUNTS = new WordCounts(new int[0], new int[0]);

  @Test
  void wordKeepsItsFeaturesWhateverStandsFarAway() {
    String sentence = "The applicant, Mrs Ada Brandvold, lives in Kastrova with her son.";
    int[] alone = features(sentence, 4);

    assertThat(alone).isEqualTo(features(sentence, 4)).hasSizeGreaterThan(60).isSorted();
  }

  @Test
  void contextChangesFeatures() {
    assertThat(features("He lives in Kastrova now", 3)).isNotEqualTo(features("He hates old Kastrova now", 3));
  }

  @Test
  void whatRulesSaidIsAFeature() {
    Tokens silent = Tokens.of("born in Kastrova");
    Tokens spoken = new Tokens(silent.text(), silent.spans(), List.of("", "", "HIDE PLACE"));
    int[] without = SurfaceModel.features(new Layout(silent), silent, NO_COUNTS, 0)[2];
    int[] with = SurfaceModel.features(new Layout(spoken), spoken, NO_COUNTS, 0)[2];

    assertThat(with.length).isGreaterThan(without.length);
  }

  @Test
  void countsOfATextLeaveItselfOut() {
    Layout layout = new Layout(Tokens.of("Kastrova"));
    WordCounts counts = WordCounts.of(List.of(layout, layout, layout));

    assertThat(counts.bucket(layout, 0, 0)).isEqualTo(1);
    assertThat(counts.bucket(layout, 0, 1)).isZero();
  }

  @Property(tries = 200)
  void anyTextHasSortedFeaturesWithinTheirBits(@ForAll String text) {
    Tokens tokens = Tokens.of(text);
    int[][] rows = SurfaceModel.features(new Layout(tokens), tokens, NO_COUNTS, 0);

    assertThat(rows).hasNumberOfRows(tokens.size());
    for (int[] row : rows) {
      assertThat(IntStream.of(row)).allMatch(f -> f >= 0 && f < 1 << FeatureBag.BITS);
      assertThat(row).isSorted();
    }
  }

  private static int[] features(String text, int token) {
    Tokens tokens = Tokens.of(text);
    return SurfaceModel.features(new Layout(tokens), tokens, NO_COUNTS, 0)[token];
  }
}
