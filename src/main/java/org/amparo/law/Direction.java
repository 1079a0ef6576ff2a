package org.amparo.law;

/** Whom a holding helps. */
public enum Direction {
  FAVOURABLE,
  ADVERSE,
  NEUTRAL
}
