package org.amparo.learning;

import cc.mallet.optimize.Optimizable;
import java.util.List;
import java.util.stream.IntStream;

/** How likely the annotators' labels are under given weights, less the penalty on their squares, and its slope. */
final class ChainLikelihood implements Optimizable.ByGradientValue {

  private static final int PARTS = 2;

  private final int labels;
  private final FeatureTable table;
  private final List<ChainSequence> sequences;
  private final double penalty;
  private final double[] parameters;
  private final double[] gradient;
  private double value;
  private boolean stale = true;

  /**
   * @param labels how many there are
   * @param table which features have a weight for which label
   * @param sequences what to learn from, their features as columns of the table
   * @param penalty what the square of a weight costs
   */
  ChainLikelihood(int labels, FeatureTable table, List<ChainSequence> sequences, double penalty) {
    this.labels = labels;
    this.table = table;
    this.sequences = List.copyOf(sequences);
    this.penalty = penalty;
    this.parameters = new double[table.size() + labels * labels];
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
      factors[i] = Math.exp(parameters[table.size() + i]);
    }
    List<ChainSums> parts = IntStream.range(0, PARTS).parallel().mapToObj(part -> sums(part, factors)).toList();
    for (ChainSums part : parts) {
      value += part.value();
      part.addTo(gradient);
    }
  }

  /** Every so many sequences together, so that the sums are the same however many cores there are. */
  private ChainSums sums(int part, double[] factors) {
    ChainSums sums = new ChainSums(labels, table, parameters, factors);
    for (int i = part; i < sequences.size(); i += PARTS) {
      sums.add(sequences.get(i));
    }
    return sums;
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
