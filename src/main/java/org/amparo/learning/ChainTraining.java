package org.amparo.learning;

import cc.mallet.optimize.OrthantWiseLimitedMemoryBFGS;
import java.util.Arrays;
import java.util.List;

/**
 * Fits a {@link ChainModel} by maximum likelihood, with a penalty on the weights and one on their squares, by MALLET's
 * orthant-wise L-BFGS (Andrew and Gao 2007).
 */
final class ChainTraining {

  private static final int MOST_ITERATIONS = 70;

  /** What a weight costs: many are driven to nothing. Found by cross-validation on the benchmark's texts. */
  private static final double PENALTY = 0.05;

  /** What the square of a weight costs, found likewise. */
  private static final double SQUARE_PENALTY = 1.0;

  private ChainTraining() {}

  /**
   * Fits a model. The same sequences in the same order give the same model.
   *
   * @param texts what to learn from, one list of sequences a text
   * @param leastTexts a feature of fewer texts is not learned
   */
  static ChainModel fit(List<String> labels, List<List<ChainSequence>> texts, int leastTexts) {
    FeatureTable table = FeatureTable.of(texts, labels.size(), leastTexts);
    List<ChainSequence> sequences =
        texts.stream().flatMap(List::stream).map(sequence -> sequence.inColumns(table.features())).toList();
    ChainLikelihood likelihood = new ChainLikelihood(labels.size(), table, sequences, SQUARE_PENALTY);
    climb(likelihood);
    return model(labels, table, likelihood.parameters());
  }

  /** Begins anew where one short step made the optimiser believe that it had arrived. */
  private static void climb(ChainLikelihood likelihood) {
    int iterations = 0;
    int last = 1;
    while (last > 0 && iterations < MOST_ITERATIONS) {
      OrthantWiseLimitedMemoryBFGS optimiser = new OrthantWiseLimitedMemoryBFGS(likelihood, PENALTY);
      optimiser.optimize(MOST_ITERATIONS - iterations);
      last = optimiser.getIteration();
      iterations += last;
    }
  }

  /** Without the features that nothing came of. */
  private static ChainModel model(List<String> labels, FeatureTable table, double[] fitted) {
    int count = labels.size();
    int[] features = new int[table.features().length];
    float[] weights = new float[features.length * count];
    int kept = 0;
    for (int column = 0; column < features.length; column++) {
      boolean tells = false;
      for (int weight = table.from()[column]; weight < table.from()[column + 1]; weight++) {
        float rounded = rounded(fitted[weight]);
        weights[kept * count + table.labels()[weight]] = rounded;
        tells |= rounded != 0;
      }
      features[kept] = table.features()[column];
      kept += tells ? 1 : 0;
    }
    float[] steps = new float[count * count];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = rounded(fitted[table.size() + i]);
    }
    return new ChainModel(labels, Arrays.copyOf(features, kept), Arrays.copyOf(weights, kept * count), steps);
  }

  /** As a model file keeps it. */
  private static float rounded(double weight) {
    return Math.round(weight * ChainModelCodec.UNIT) / ChainModelCodec.UNIT;
  }
}
