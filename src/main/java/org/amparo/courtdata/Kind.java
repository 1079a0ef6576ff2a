package org.amparo.courtdata;

/** How a cell is written in a release, and as what it is kept. */
enum Kind {
  /** A key or a reference to one. */
  NUMBER("BIGINT"),
  /** {@code 2024-03-01 00:00:00.000}. */
  DAY("DATE"),
  /** A day with a time that counts. */
  MOMENT("TIMESTAMP"),
  /** {@code 0900}. */
  HOUR("VARCHAR"),
  /** Digits that are a code: 00 is not 0. */
  DIGITS("VARCHAR"),
  TEXT("VARCHAR");

  private final String sqlType;

  Kind(String sqlType) {
    this.sqlType = sqlType;
  }

  String sqlType() {
    return sqlType;
  }

  boolean isDate() {
    return this == DAY || this == MOMENT;
  }
}
