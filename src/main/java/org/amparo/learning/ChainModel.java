package org.amparo.learning;

import java.util.List;

/**
 * A linear-chain conditional random field over hashed features.
 *
 * @param labels the names of the labels
 * @param features the hashes that have weights, ascending
 * @param weights for each feature the weight of each label, one feature after another
 * @param steps the weight of each step from label to label
 */
record ChainModel(List<String> labels, int[] features, float[] weights, float[] steps) {

  ChainModel {
    labels = List.copyOf(labels);
    int count = labels.size();
    if (features.length * count != weights.length || steps.length != count * count) {
      throw new IllegalArgumentException("%d features, %d labels, %d weights, %d steps: they do not fit"
          .formatted(features.length, count, weights.length, steps.length));
    }
  }

  /** The sums over all labellings of a sequence of words, each given by its features. */
  Lattice lattice(int[][] rows) {
    int count = labels.size();
    double[] scores = new double[rows.length * count];
    for (int t = 0; t < rows.length; t++) {
      for (int feature : rows[t]) {
        int at = find(feature);
        for (int y = 0; at >= 0 && y < count; y++) {
          scores[t * count + y] += weights[at * count + y];
        }
      }
    }
    double[] factors = new double[steps.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = Math.exp(steps[i]);
    }
    return new Lattice(count, scores, factors);
  }

  /** Where a feature stands, or -1. Hashes lie evenly, so that the search begins next to where it ends. */
  private int find(int feature) {
    int at = (int) ((long) feature * features.length >>> FeatureBag.BITS);
    while (at > 0 && features[at] > feature) {
      at--;
    }
    while (at < features.length && features[at] < feature) {
      at++;
    }
    return at < features.length && features[at] == feature ? at : -1;
  }
}
