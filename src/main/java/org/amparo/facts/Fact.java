package org.amparo.facts;

import org.amparo.text.Evidence;

/**
 * A value and the words it came from.
 *
 * @param value the value, normalised
 * @param evidence where it stands in the document
 * @param confidence the share of such values that were right where that was measured, 0 to 1;
 *     {@link #UNMEASURED} where it was not
 * @param <T> the kind of value
 */
public record Fact<T>(T value, Evidence evidence, double confidence) {

  /** The confidence of a value whose kind nobody measured. */
  public static final double UNMEASURED = 0;

  /** @throws IllegalArgumentException when the confidence is no share */
  public Fact {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence %s: a share lies from 0 to 1".formatted(confidence));
    }
  }

  /** A value whose confidence nobody measured yet. */
  public Fact(T value, Evidence evidence) {
    this(value, evidence, UNMEASURED);
  }

  /** The same value and words, this sure. */
  Fact<T> sure(double measured) {
    return new Fact<>(value, evidence, measured);
  }
}
