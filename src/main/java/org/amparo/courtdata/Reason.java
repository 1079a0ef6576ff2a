package org.amparo.courtdata;

/** Why a line was not simply taken. */
public enum Reason {
  STRAY_TAB(Fate.REPAIRED),
  HIDDEN_SHIFT(Fate.REPAIRED),
  BROKEN_LINE(Fate.REPAIRED),
  /** A further part of a broken line; its row is counted where it began. */
  REST_OF_BROKEN_LINE(Fate.REPAIRED),
  CUT_SHORT(Fate.REPAIRED),
  BLANKS_BEYOND_HEADER(Fate.REPAIRED),
  CELLS_BEYOND_HEADER(Fate.REPAIRED),
  NUL_BYTES(Fate.REPAIRED),
  CONTROL_CHARACTER(Fate.REPAIRED),
  LETTER_FOR_ZERO(Fate.REPAIRED),
  COLON_IN_TIME(Fate.REPAIRED),
  /** A date or number that is none; the cell is left empty. */
  NO_VALUE_OF_ITS_KIND(Fate.REPAIRED),
  SAME_ROW_TWICE(Fate.DUPLICATE),
  BLANK_LINE(Fate.UNREPAIRABLE),
  NO_KEY(Fate.UNREPAIRABLE),
  FITS_NO_COLUMNS(Fate.UNREPAIRABLE),
  KEY_OF_ANOTHER_ROW(Fate.UNREPAIRABLE);

  private final Fate fate;

  Reason(Fate fate) {
    this.fate = fate;
  }

  public Fate fate() {
    return fate;
  }

  /** Whether a line with this fate begins a row of the table. */
  boolean makesRow() {
    return fate == Fate.REPAIRED && this != REST_OF_BROKEN_LINE;
  }

  /** Whether a line with this fate was a record of the court's, even if it is not in the table. */
  boolean wasRecord() {
    return makesRow() || fate == Fate.UNREPAIRABLE && this != BLANK_LINE;
  }
}
