package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SurfaceFeaturesTest {

  private static final WordCounts NO_COUNTS = new WordCounts(1, new int[0], new int[0]);

  @Test
  void wordKeepsItsFeaturesWhateverStandsFarAway() {
    String sentence = "The applicant, Mrs Ada Brandvold, lives in Kastrova with her son.";
    int[] alone = features(sentence, 3);

    assertThat(alone).isEqualTo(features(sentence, 3)).hasSizeGreaterThan(40).isSorted();
  }

  @Test
  void contextChangesFeatures() {
    assertThat(features("He lives in Kastrova now", 3)).isNotEqualTo(features("He hates old Kastrova now", 3));
  }

  @Test
  void whatRulesSaidIsAFeature() {
    Tokens silent = Tokens.of("born in Kastrova");
    Tokens spoken = new Tokens(silent.text(), silent.spans(), List.of("", "", "HIDE PLACE"));
    int[] without = features(silent)[2];
    int[] with = features(spoken)[2];

    assertThat(with.length).isGreaterThan(without.length);
  }

  @Test
  void countsOfATextLeaveItselfOut() {
    Layout layout = new Layout(Tokens.of("Kastrova"));
    WordCounts counts = WordCounts.of(List.of(layout, layout, layout), 3);

    assertThat(counts.bucket("kastrova", 0)).isPositive();
    assertThat(counts.bucket("kastrova", 1)).isZero();
    assertThat(counts.bucket("selmiye", 0)).isZero();
  }

  @Test
  void wordOfTooFewTextsIsNotKept() {
    Layout layout = new Layout(Tokens.of("Kastrova"));

    assertThat(WordCounts.of(List.of(layout, layout), 3).hashes()).isEmpty();
    assertThat(WordCounts.of(List.of(layout), 1).hashes()).hasSize(1);
  }

  @Test
  void wholeDateIsAFeatureOfEachOfItsWords() {
    int[] day = features("born on 3 May 1971 here", 2);

    assertThat(day).isNotEqualTo(features("born on 3 May 1972 here", 2));
  }

  @Test
  void companyOfAnotherMentionIsAFeature() {
    String mention = "we saw that Tornby had a mayor.";

    assertThat(features(mention + " He lives in Tornby now.", 3)).isNotEqualTo(features(mention + " He lives in Askov now.", 3));
  }

  @Property(tries = 200)
  void anyTextHasSortedFeaturesWithinTheirBits(@ForAll String text) {
    Tokens tokens = Tokens.of(text);
    int[][] rows = features(tokens);

    for (int[] row : rows) {
      assertThat(IntStream.of(row)).allMatch(f -> f >= 0 && f < 1 << FeatureBag.BITS);
      assertThat(row).isSorted();
    }
  }

  private static int[] features(String text, int token) {
    return features(Tokens.of(text))[token];
  }

  private static int[][] features(Tokens tokens) {
    return new SurfaceFeatures(new Layout(tokens), NO_COUNTS, 0).all();
  }
}
