package org.amparo.facts;

/** Who brought the matter to the Board. */
public enum Appellant {
  RESPONDENT,
  DHS,
  BOTH
}
