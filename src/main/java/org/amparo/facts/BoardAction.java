package org.amparo.facts;

/** What the Board did. */
public enum BoardAction {
  SUSTAINED,
  SUSTAINED_IN_PART,
  DISMISSED,
  DISMISSED_IN_PART,
  REMANDED,
  VACATED,
  TERMINATED,
  REOPENED,
  GRANTED_MOTION,
  DENIED_MOTION
}
