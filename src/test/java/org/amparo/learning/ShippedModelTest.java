package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The model in the resources is one that this version of the features can read. */
class ShippedModelTest extends ScorerContract {

  private static final LearnedModel SHIPPED = Models.shipped().of(Models.BENCHMARK);

  @Override
  Scorer scorer() {
    return SHIPPED.scorer();
  }

  @Test
  void knowsItsOperatingPoints() {
    assertThat(SHIPPED.points()).extracting(OperatingPoint::name).containsExactly("precision", "recall");
    assertThat(SHIPPED.points()).allSatisfy(point -> assertThat(point.threshold()).isBetween(-13.0, 0.0));
  }

  @Test
  void findsANameThatNobodyTaughtIt() {
    Tokens tokens = Tokens.of("The applicant, Mr Tiburcio Quezalmanda, was born in 1961 and lives in Selmiye.");
    double[] scores = SHIPPED.scorer().hideProbabilities(tokens);

    assertThat(scores[5]).isGreaterThan(0.9);
    assertThat(scores[1]).isLessThan(0.1);
  }

  @Test
  void learnedOfDecisionsToo() {
    assertThat(Models.shipped().of(Models.DECISIONS).points()).containsExactly(Models.ON_DECISIONS);
  }
}
