package org.amparo.learning;

import cc.mallet.optimize.Optimizable;
import java.util.List;

/** How likely the annotators' labels are under given weights, less the penalty, and its slope. */
final class ChainLikelihood implements Optimizable.ByGradientValue {

  private final int labels;
  private final int stepsFrom;
  private final List<ChainSequence> sequences;
  private final double penalty;
  private final double[] parameters;
  private final double[] gradient;
  private double value;
  private boolean stale = true;

  ChainLikelihood(int labels, int features, List<ChainSequence> sequences, double penalty) {
    this.labels = labels;
    this.stepsFrom = features * labels;
    this.sequences = List.copyOf(sequences);
    this.penalty = penalty;
    this.parameters = new double[stepsFrom + labels * labels];
    this.gradient = new double[parameters.length];
  }

  /** The weights of all features, then of all steps. */
  double[] parameters() {
    return parameters.clone();
  }

  @Override
  public double getValue() {
    work();
    return value;
  }

  @Override
  public void getValueGradient(double[] buffer) {
    work();
    System.arraycopy(gradient, 0, buffer, 0, gradient.length);
  }

  private void work() {
    if (!stale) {
      return;
    }
    stale = false;
    value = 0;
    for (int i = 0; i < parameters.length; i++) {
      value -= penalty * parameters[i] * parameters[i];
      gradient[i] = -2 * penalty * parameters[i];
    }
    double[] factors = new double[labels * labels];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = Math.exp(parameters[stepsFrom + i]);
    }
    sequences.forEach(sequence -> add(sequence, factors));
  }

  private void add(ChainSequence sequence, double[] factors) {
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

  @Override
  public int getNumParameters() {
    return parameters.length;
  }

  @Override
  public void getParameters(double[] buffer) {
    System.arraycopy(parameters, 0, buffer, 0, parameters.length);
  }

  @Override
  public double getParameter(int index) {
    return parameters[index];
  }

  @Override
  public void setParameters(double[] params) {
    System.arraycopy(params, 0, parameters, 0, parameters.length);
    stale = true;
  }

  @Override
  public void setParameter(int index, double v) {
    parameters[index] = v;
    stale = true;
  }
}
