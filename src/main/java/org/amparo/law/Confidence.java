package org.amparo.law;

/** How sure the keepers of the tables are of a row. */
public enum Confidence {
  HIGH,
  MEDIUM,
  /** To be confirmed by a lawyer before anyone relies on it. */
  LOW
}
