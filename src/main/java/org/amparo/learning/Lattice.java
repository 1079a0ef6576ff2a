package org.amparo.learning;

/**
 * The sums over all labellings of one sequence in a linear-chain conditional random field (Lafferty, McCallum and Pereira
 * 2001), by the forward-backward algorithm with each step scaled to one.
 */
final class Lattice {

  private final int labels;
  private final int length;
  /** For each place and label e to the weights of its features, scaled so that the largest of a place is 1. */
  private final double[] potentials;
  private final double[] steps;
  private final double[] forward;
  private final double[] backward;
  private final double[] scales;
  private final double logScale;

  /**
   * @param scores for each place and label the sum of its features' weights
   * @param steps e to the weight of each step from label to label
   */
  Lattice(int labels, double[] scores, double[] steps) {
    this.labels = labels;
    this.length = scores.length / labels;
    this.steps = steps;
    this.potentials = new double[scores.length];
    this.forward = new double[scores.length];
    this.backward = new double[scores.length];
    this.scales = new double[length];
    double scaled = 0;
    for (int t = 0; t < length; t++) {
      scaled += exponentiate(scores, t);
    }
    this.logScale = scaled;
    goForward();
    goBackward();
  }

  private double exponentiate(double[] scores, int t) {
    double most = Double.NEGATIVE_INFINITY;
    for (int y = 0; y < labels; y++) {
      most = Math.max(most, scores[t * labels + y]);
    }
    for (int y = 0; y < labels; y++) {
      potentials[t * labels + y] = Math.exp(scores[t * labels + y] - most);
    }
    return most;
  }

  private void goForward() {
    for (int t = 0; t < length; t++) {
      double sum = 0;
      for (int y = 0; y < labels; y++) {
        double in = t == 0 ? 1 : 0;
        for (int x = 0; t > 0 && x < labels; x++) {
          in += forward[(t - 1) * labels + x] * steps[x * labels + y];
        }
        forward[t * labels + y] = in * potentials[t * labels + y];
        sum += forward[t * labels + y];
      }
      scales[t] = sum;
      for (int y = 0; y < labels; y++) {
        forward[t * labels + y] /= sum;
      }
    }
  }

  private void goBackward() {
    for (int y = 0; y < labels; y++) {
      backward[(length - 1) * labels + y] = 1;
    }
    double[] ahead = new double[labels];
    for (int t = length - 2; t >= 0; t--) {
      for (int y = 0; y < labels; y++) {
        ahead[y] = potentials[(t + 1) * labels + y] * backward[(t + 1) * labels + y] / scales[t + 1];
      }
      for (int x = 0; x < labels; x++) {
        double out = 0;
        for (int y = 0; y < labels; y++) {
          out += steps[x * labels + y] * ahead[y];
        }
        backward[t * labels + x] = out;
      }
    }
  }

  /** The logarithm of the sum over all labellings. */
  double logPartition() {
    double sum = logScale;
    for (double scale : scales) {
      sum += Math.log(scale);
    }
    return sum;
  }

  /** How likely a place has a label. */
  double marginal(int t, int y) {
    return forward[t * labels + y] * backward[t * labels + y];
  }

  /** Adds to {@code sums} how likely each step from label to label is taken at a place, which is not the first. */
  void addSteps(int t, double[] sums) {
    for (int y = 0; y < labels; y++) {
      double out = potentials[t * labels + y] * backward[t * labels + y] / scales[t];
      for (int x = 0; x < labels; x++) {
        sums[x * labels + y] += forward[(t - 1) * labels + x] * steps[x * labels + y] * out;
      }
    }
  }
}
