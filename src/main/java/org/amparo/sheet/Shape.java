package org.amparo.sheet;

/** How a token is written. */
public enum Shape {
  LOWER,
  /** First letter upper case, the rest lower ("Torture"). */
  CAPITALISED,
  /** Two or more letters, all upper case. */
  UPPER,
  /** One upper-case letter. */
  LETTER,
  /** Letters in another mixture of cases ("McDonald", "l'irginia"). */
  MIXED_CASE,
  NUMBER,
  /** Letters and digits together ("9th", "A087654321"). */
  MIXED,
  SYMBOL;

  public boolean isWord() {
    return switch (this) {
      case LOWER, CAPITALISED, UPPER, LETTER, MIXED_CASE -> true;
      case NUMBER, MIXED, SYMBOL -> false;
    };
  }

  public boolean startsUpper() {
    return switch (this) {
      case CAPITALISED, UPPER, LETTER, MIXED_CASE -> true;
      case LOWER, NUMBER, MIXED, SYMBOL -> false;
    };
  }
}
