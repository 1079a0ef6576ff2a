package org.amparo.review;

import org.amparo.protection.Proposed;

/**
 * Weighs where a person's minutes go: how unsure the program is, times what a mistake costs. A wrong guess to keep may
 * cost a life, a wrong one to hide costs a reader a word.
 */
final class Doubt {

  /** From here on a person should look. */
  static final double DOUBTFUL = 0.35;
  /** More than any guess: the program knows that something is wrong there. */
  static final double STILL_READABLE = 10;

  private static final double COST_OF_KEEPING = 3;
  private static final double COST_OF_GENERALISING = 1.5;

  private Doubt() {}

  static double of(Proposed proposed) {
    double cost =
        switch (proposed.action()) {
          case KEEP -> COST_OF_KEEPING;
          case GENERALISE -> COST_OF_GENERALISING;
          case HIDE -> 1;
        };
    return (1 - proposed.confidence()) * cost;
  }
}
