package org.amparo.facts;

/**
 * How right a field was on annotated decisions.
 *
 * @param measure what the figure is
 * @param figure from 0 to 1
 * @param values how many values the annotators gave, or how many decisions there were for a share
 */
public record Accuracy(Measure measure, double figure, int values) {

  /** What a figure is. */
  public enum Measure {
    /** The share of decisions whose value is right. */
    SHARE,
    /** The harmonic mean of precision and recall over all values. */
    F1
  }

  /** @throws IllegalArgumentException when the figure is no share */
  public Accuracy {
    if (!(figure >= 0 && figure <= 1)) {
      throw new IllegalArgumentException("accuracy %s: a share lies from 0 to 1".formatted(figure));
    }
  }
}
