package org.amparo.outcomes;

/** Whose decisions are counted. */
public enum Source {
  /** The immigration courts' published case data. */
  COURT,
  /** The decisions that offices released. */
  COMMONS
}
