package org.amparo.bearing;

import org.amparo.facts.FindingOutcome;

/** What a point of a decision does for a client who must show the same element. */
public enum Effect {
  HELPS,
  HURTS,
  /** Won no more than another look: the point was sent back and is open. */
  REMAND_ONLY,
  /** Said both for and against. */
  MIXED;

  static Effect of(FindingOutcome left) {
    return switch (left) {
      case FAVOURABLE -> HELPS;
      case ADVERSE -> HURTS;
      case REMANDED -> REMAND_ONLY;
    };
  }
}
