package org.amparo.protection;

/** Which claim wins where two touch the same word; later beats earlier, and among equals hiding beats keeping. */
enum Weight {
  /** No list knows the word. */
  DEFAULT,
  /** A word list or a table of public names gives a reason to keep. */
  VOCABULARY,
  /** Dates, ages, places, organisations. */
  DETAIL,
  /** Citations, statutes, references to the record, public bodies, adjudicators. */
  AUTHORITY,
  /** What names a person. */
  IDENTITY,
  /** A label that stands in for something already. */
  LABEL
}
