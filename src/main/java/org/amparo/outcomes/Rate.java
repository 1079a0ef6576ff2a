package org.amparo.outcomes;

/**
 * A share with its interval.
 *
 * @param low where the 95 % interval begins
 * @param high where it ends
 * @param n of how many
 */
public record Rate(double share, double low, double high, long n) {}
