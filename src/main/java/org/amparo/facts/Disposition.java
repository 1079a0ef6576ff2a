package org.amparo.facts;

/** What one body did with a point. */
public enum Disposition {
  /** Decided for the respondent. */
  FOR_RESPONDENT,
  /** Decided against the respondent. */
  AGAINST_RESPONDENT,
  /** The finding below stands: affirmed, not clearly erroneous, or not challenged. */
  LEFT_STANDING,
  /** The finding below was reversed, vacated or found to be error. */
  REVERSED,
  /** Sent back to be decided again, or for the first time. */
  REMANDED,
  /** Not decided, since another point sufficed; no finding. */
  NOT_REACHED,
  /** Taken as given for the sake of argument; no finding. */
  ASSUMED
}
