package org.amparo.facts;

/** What was asked for. */
public enum Application {
  ASYLUM,
  WITHHOLDING,
  CAT,
  CANCELLATION,
  VOLUNTARY_DEPARTURE,
  ADJUSTMENT,
  WAIVER,
  TERMINATION,
  REOPENING,
  RECONSIDERATION,
  CONTINUANCE,
  OTHER
}
