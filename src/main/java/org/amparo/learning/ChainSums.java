package org.amparo.learning;

/** What some sequences add to a likelihood and to its slope. */
final class ChainSums {

  private final int labels;
  private final FeatureTable table;
  private final double[] parameters;
  private final double[] factors;
  private final double[] gradient;
  private double value;

  /**
   * @param table which features have a weight for which label
   * @param parameters the weights of all features, then of all steps
   * @param factors e to the weight of each step
   */
  ChainSums(int labels, FeatureTable table, double[] parameters, double[] factors) {
    this.labels = labels;
    this.table = table;
    this.parameters = parameters;
    this.factors = factors;
    this.gradient = new double[parameters.length];
  }

  double value() {
    return value;
  }

  /** Adds these slopes to others. */
  void addTo(double[] slopes) {
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] += gradient[i];
    }
  }

  void add(ChainSequence sequence) {
    double[] scores = scores(sequence);
    Lattice lattice = new Lattice(labels, scores, factors);
    value -= lattice.logPartition();
    double[] slope = new double[labels];
    double[] steps = new double[labels * labels];
    int[] truth = sequence.labels();
    for (int t = 0; t < truth.length; t++) {
      value += scores[t * labels + truth[t]];
      for (int y = 0; y < labels; y++) {
        slope[y] = (y == truth[t] ? 1 : 0) - lattice.marginal(t, y);
      }
      for (int column : sequence.rows()[t]) {
        for (int weight = table.from()[column]; weight < table.from()[column + 1]; weight++) {
          gradient[weight] += slope[table.labels()[weight]];
        }
      }
      if (t > 0) {
        lattice.addSteps(t, steps);
        int step = table.size() + truth[t - 1] * labels + truth[t];
        value += parameters[step];
        gradient[step]++;
      }
    }
    for (int i = 0; i < steps.length; i++) {
      gradient[table.size() + i] -= steps[i];
    }
  }

  private double[] scores(ChainSequence sequence) {
    double[] scores = new double[sequence.rows().length * labels];
    for (int t = 0; t < sequence.rows().length; t++) {
      for (int column : sequence.rows()[t]) {
        for (int weight = table.from()[column]; weight < table.from()[column + 1]; weight++) {
          scores[t * labels + table.labels()[weight]] += parameters[weight];
        }
      }
    }
    return scores;
  }
}
