package org.amparo.outcomes;

/**
 * The interval that holds a true share with 95 % confidence, after Wilson (1927). It keeps to 0..1 and is honest for small
 * n, where the usual one is not.
 */
final class Wilson {

  private static final double Z = 1.959963984540054;

  private Wilson() {}

  /** @param n above 0 */
  static Rate rate(long successes, long n) {
    double share = (double) successes / n;
    double spread = Z * Z / n;
    double middle = (share + spread / 2) / (1 + spread);
    double half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / n + spread / (4 * n));
    return new Rate(share, Math.max(0, middle - half), Math.min(1, middle + half), n);
  }
}
