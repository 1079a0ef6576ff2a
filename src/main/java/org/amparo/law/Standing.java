package org.amparo.law;

/** How a precedent stands; the table keeps the words beside it, and who brought it about. */
public enum Standing {
  GOOD_LAW(true),
  /** Binds in its own circuit; the Board or other circuits go another way. */
  GOOD_LAW_IN_CIRCUIT(true),
  /** Vacated or stayed once, and in force again. */
  REINSTATED(true),
  /** Later authority explained it. */
  CLARIFIED(true),
  /** Later authority took ground from it, or from what it rests on. */
  WEAKENED(true),
  MODIFIED(true),
  OVERRULED_IN_PART(true),
  /** Not followed in some circuits. */
  REJECTED_IN_SOME_CIRCUITS(true),
  SUPERSEDED(false),
  OVERRULED(false),
  VACATED(false);

  private final boolean citable;

  Standing(boolean citable) {
    this.citable = citable;
  }

  /** Whether at least a part may still be relied on somewhere; where true but not good law, read the words. */
  public boolean isCitable() {
    return citable;
  }
}
