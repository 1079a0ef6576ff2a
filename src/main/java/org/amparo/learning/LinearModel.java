package org.amparo.learning;

import java.util.Arrays;

/**
 * A logistic regression over hashed features.
 *
 * @param features the hashes that have a weight, ascending
 * @param weights the weight of each
 * @param bias what a token without features scores
 */
record LinearModel(int[] features, float[] weights, double bias) {

  LinearModel {
    if (features.length != weights.length) {
      throw new IllegalArgumentException(
          "%d features, %d weights: needs one each".formatted(features.length, weights.length));
    }
  }

  /** The log odds of a token with these features. */
  double logit(int[] present) {
    double sum = bias;
    for (int feature : present) {
      int at = Arrays.binarySearch(features, feature);
      sum += at < 0 ? 0 : weights[at];
    }
    return sum;
  }
}
