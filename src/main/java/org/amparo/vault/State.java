package org.amparo.vault;

/** How far a decision has come. */
public enum State {
  /** Read, its facts found, its protection proposed: waits for a person. */
  PROPOSED,
  /** A detector failed; nobody may approve it. */
  NOT_RELEASABLE,
  RELEASED,
  /** Was released and taken back. */
  WITHDRAWN,
  /** Removed for good: only its audit is left. No {@link Entry} has this state. */
  FORGOTTEN
}
