package org.amparo.facts;

/** How a protection stood after the decision. */
public enum ReliefOutcome {
  GRANTED,
  DENIED,
  REMANDED,
  NOT_REACHED,
  NOT_APPLICABLE
}
