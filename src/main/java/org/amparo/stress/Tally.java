package org.amparo.stress;

/**
 * How many entities there were, and how many of them no mention was left readable of.
 *
 * @param entities that identify somebody directly
 * @param hidden those of them with every mention hidden
 */
public record Tally(int entities, int hidden) {

  public static final Tally NONE = new Tally(0, 0);

  public Tally {
    if (hidden < 0 || hidden > entities) {
      throw new IllegalArgumentException("%d hidden of %d: needs 0 <= hidden <= all".formatted(hidden, entities));
    }
  }

  public Tally plus(Tally other) {
    return new Tally(entities + other.entities, hidden + other.hidden);
  }

  /** Between 0 and 1; 1 where there was nothing to hide. */
  public double share() {
    return entities == 0 ? 1 : (double) hidden / entities;
  }
}
