package org.amparo.learning;

import cc.mallet.optimize.LimitedMemoryBFGS;
import cc.mallet.optimize.OptimizationException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fits a {@link ChainModel} by maximum likelihood with a penalty on the squares of the weights, by MALLET's L-BFGS. */
final class ChainTraining {

  private static final int MOST_ITERATIONS = 60;
  private static final double TOLERANCE = 1e-4;

  /** What stands in fewer texts is not learned: it would tell of those texts only. */
  private static final int LEAST_TEXTS = 2;

  /** Smaller weights are left out: they change little and take room. */
  private static final float LEAST_WEIGHT = 0.01f;

  private ChainTraining() {}

  /**
   * Fits a model. The same sequences in the same order give the same model. One fit at a time: MALLET's optimiser keeps
   * a static field.
   *
   * @param texts what to learn from, one list of sequences a text
   * @param penalty what the square of a weight costs
   */
  static synchronized ChainModel fit(List<String> labels, List<List<ChainSequence>> texts, double penalty) {
    int[] columns = columns(texts);
    List<ChainSequence> sequences =
        texts.stream().flatMap(List::stream).map(sequence -> sequence.inColumns(columns)).toList();
    ChainLikelihood likelihood = new ChainLikelihood(labels.size(), columns.length, sequences, penalty);
    LimitedMemoryBFGS optimiser = new LimitedMemoryBFGS(likelihood);
    optimiser.setTolerance(TOLERANCE);
    try {
      optimiser.optimize(MOST_ITERATIONS);
    } catch (OptimizationException e) {
      throw new IllegalStateException("the optimiser gave up", e);
    }
    return model(labels, columns, likelihood.parameters());
  }

  private static ChainModel model(List<String> labels, int[] columns, double[] fitted) {
    int weights = columns.length * labels.size();
    float[] kept = new float[fitted.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = Math.abs(fitted[i]) < LEAST_WEIGHT ? 0 : Math.round(fitted[i] * ChainModelCodec.UNIT) / ChainModelCodec.UNIT;
    }
    return new ChainModel(
        labels, columns, Arrays.copyOf(kept, weights), Arrays.copyOfRange(kept, weights, kept.length));
  }

  private static int[] columns(List<List<ChainSequence>> texts) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (List<ChainSequence> text : texts) {
      Set<Integer> seen = new HashSet<>();
      text.forEach(sequence -> Arrays.stream(sequence.rows()).flatMapToInt(Arrays::stream).forEach(seen::add));
      seen.forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < LEAST_TEXTS);
    return new TreeSet<>(counts.keySet()).stream().mapToInt(Integer::intValue).toArray();
  }
}
