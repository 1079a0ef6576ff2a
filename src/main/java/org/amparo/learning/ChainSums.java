package org.amparo.learning;

/** What some sequences add to a likelihood and to its slope. */
final class ChainSums {

  private final int labels;
  private final int stepsFrom;
  private final double[] parameters;
  private final double[] factors;
  private final double[] gradient;
  private double value;

  /**
   * @param parameters the weights of all features, then of all steps
   * @param factors e to the weight of each step
   */
  ChainSums(int labels, double[] parameters, double[] factors) {
    this.labels = labels;
    this.stepsFrom = parameters.length - factors.length;
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
        for (int y = 0; y < labels; y++) {
          gradient[column * labels + y] += slope[y];
        }
      }
      if (t > 0) {
        lattice.addSteps(t, steps);
        int step = stepsFrom + truth[t - 1] * labels + truth[t];
        value += parameters[step];
        gradient[step]++;
      }
    }
    for (int i = 0; i < steps.length; i++) {
      gradient[stepsFrom + i] -= steps[i];
    }
  }

  private double[] scores(ChainSequence sequence) {
    double[] scores = new double[sequence.rows().length * labels];
    for (int t = 0; t < sequence.rows().length; t++) {
      for (int column : sequence.rows()[t]) {
        for (int y = 0; y < labels; y++) {
          scores[t * labels + y] += parameters[column * labels + y];
        }
      }
    }
    return scores;
  }
}
