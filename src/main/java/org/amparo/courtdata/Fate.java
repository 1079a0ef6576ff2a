package org.amparo.courtdata;

/** What became of a line. */
public enum Fate {
  TAKEN,
  REPAIRED,
  DUPLICATE,
  UNREPAIRABLE
}
