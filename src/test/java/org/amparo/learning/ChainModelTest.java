package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sums over all labellings, against adding them up one by one. */
class ChainModelTest {

  private static final double[] SCORES = {0.3, -1.2, 2.0, 0.1, 0.4, -0.7, 1.1, 0.9};
  private static final double[] STEPS = {0.5, -0.2, 0.1, 0.8};

  private final Lattice lattice =
      new Lattice(2, SCORES, IntStream.range(0, 4).mapToDouble(i -> Math.exp(STEPS[i])).toArray());

  @Test
  void partitionIsTheSumOverAllLabellings() {
    double sum = labellings().mapToDouble(ChainModelTest::weight).sum();

    assertThat(lattice.logPartition()).isCloseTo(Math.log(sum), within(1e-12));
  }

  @Test
  void marginalIsTheShareOfLabellingsThatHaveTheLabel() {
    double all = labellings().mapToDouble(ChainModelTest::weight).sum();
    for (int t = 0; t < 4; t++) {
      int place = t;
      double with = labellings().filter(l -> label(l, place) == 1).mapToDouble(ChainModelTest::weight).sum();
      assertThat(lattice.marginal(t, 1)).isCloseTo(with / all, within(1e-12));
      assertThat(lattice.marginal(t, 0) + lattice.marginal(t, 1)).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void stepsOfAPlaceSumToOne() {
    double[] sums = new double[4];
    lattice.addSteps(2, sums);

    assertThat(IntStream.range(0, 4).mapToDouble(i -> sums[i]).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void slopeOfTheLikelihoodIsWhatSmallChangesShow() {
    List<ChainSequence> sequences = List.of(
        new ChainSequence(new int[][] {{0, 1}, {1}, {0, 2}}, new int[] {0, 1, 1}),
        new ChainSequence(new int[][] {{2}, {}}, new int[] {1, 0}));
    FeatureTable table = new FeatureTable(new int[] {0, 1, 2}, new int[] {0, 2, 3, 5}, new int[] {0, 1, 1, 0, 1});
    ChainLikelihood likelihood = new ChainLikelihood(2, table, sequences, 0.1);
    double[] slope = new double[likelihood.getNumParameters()];
    likelihood.setParameters(new double[] {0.1, -0.2, 0.4, -0.5, 0.6, 0.7, -0.8, 0.9, 0.2});
    likelihood.getValueGradient(slope);
    for (int i = 0; i < slope.length; i++) {
      double at = likelihood.getParameter(i);
      likelihood.setParameter(i, at + 1e-5);
      double above = likelihood.getValue();
      likelihood.setParameter(i, at - 1e-5);
      double below = likelihood.getValue();
      likelihood.setParameter(i, at);
      assertThat((above - below) / 2e-5).isCloseTo(slope[i], within(1e-6));
    }
  }

  @Test
  void featureIsWeighedForTheLabelsThatItOftenCameWith() {
    ChainSequence often = new ChainSequence(new int[][] {{7, 9}, {7}, {9}}, new int[] {0, 1, 1});
    FeatureTable table = FeatureTable.of(List.of(List.of(often), List.of(often), List.of(new ChainSequence(
        new int[][] {{5}, {5}}, new int[] {0, 0}))), 2, 2);

    assertThat(table.features()).containsExactly(7, 9);
    assertThat(table.from()).containsExactly(0, 2, 4);
    assertThat(table.labels()).containsExactly(0, 1, 0, 1);
  }

  @Test
  void modelDropsFeaturesThatTellNothing() {
    ChainSequence telling = new ChainSequence(new int[][] {{1, 3}, {2, 3}}, new int[] {0, 1});
    ChainModel model = ChainTraining.fit(List.of("", "-X"), Collections.nCopies(20, List.of(telling)), 1);

    assertThat(model.features()).contains(1, 2).doesNotContain(4);
    assertThat(model.lattice(new int[][] {{1}}).marginal(0, 0)).isGreaterThan(0.6);
    assertThat(model.lattice(new int[][] {{2}}).marginal(0, 1)).isGreaterThan(0.6);
  }

  private static IntStream labellings() {
    return IntStream.range(0, 16);
  }

  private static int label(int labelling, int t) {
    return labelling >> t & 1;
  }

  private static double weight(int labelling) {
    double sum = 0;
    for (int t = 0; t < 4; t++) {
      sum += SCORES[t * 2 + label(labelling, t)];
      sum += t == 0 ? 0 : STEPS[label(labelling, t - 1) * 2 + label(labelling, t)];
    }
    return Math.exp(sum);
  }
}
