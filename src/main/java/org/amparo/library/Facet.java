package org.amparo.library;

/** What results can be narrowed by. Values are the lower-case names that the command line and the addresses use. */
public enum Facet {
  NATIONALITY,
  GROUND,
  OUTCOME,
  COURT,
  JUDGE,
  YEAR
}
