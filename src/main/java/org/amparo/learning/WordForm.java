package org.amparo.learning;

import java.util.Locale;

/**
 * How a word is written.
 *
 * @param written the word as it stands
 * @param lower the word in lower case
 * @param shape its letters as X or x, its digits as d; more than three alike are told as three
 * @param capital whether it begins with a capital
 * @param digits whether it holds a digit
 * @param number what a number looks like ("YEAR", "DAY", "N5"); empty for other words
 */
record WordForm(String written, String lower, String shape, boolean capital, boolean digits, String number) {

  private static final int LONGEST_REPEAT = 3;

  static WordForm of(String written) {
    boolean digits = written.chars().anyMatch(Character::isDigit);
    return new WordForm(
        written, written.toLowerCase(Locale.ROOT), shape(written), Character.isUpperCase(written.codePointAt(0)),
        digits, digits ? number(written) : "");
  }

  /** The word with its number's kind in place of a number: every year is one year to what stands around it. */
  String key() {
    return number.isEmpty() ? lower : number;
  }

  boolean isLower() {
    return lower.equals(written) && !digits;
  }

  private static String shape(String written) {
    StringBuilder shape = new StringBuilder();
    int repeat = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char kind = Character.isUpperCase(c) ? 'X' : Character.isDigit(c) ? 'd' : Character.isLetter(c) ? 'x' : c;
      repeat = !shape.isEmpty() && shape.charAt(shape.length() - 1) == kind ? repeat + 1 : 1;
      if (repeat <= LONGEST_REPEAT) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static String number(String written) {
    if (!written.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return "MIXED";
    }
    int length = written.length();
    if (length == 4 && written.compareTo("1900") >= 0 && written.compareTo("2030") <= 0) {
      return "YEAR";
    }
    boolean day = length <= 2 && Integer.parseInt(written) >= 1 && Integer.parseInt(written) <= 31;
    return day ? "DAY" : "N" + Math.min(length, 7);
  }
}
