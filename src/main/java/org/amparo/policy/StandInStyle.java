package org.amparo.policy;

/** What stands in for the names of people. */
public enum StandInStyle {
  /** "[Applicant]", "[Witness 2]". */
  LABELS,
  /** Invented names, which tell neither gender nor origin; the first says that they are invented. */
  PSEUDONYMS
}
