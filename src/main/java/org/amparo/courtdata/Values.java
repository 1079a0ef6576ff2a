package org.amparo.courtdata;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether a text is a value of its column's kind. */
final class Values {

  private static final int MOST_DIGITS = 18;
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private Values() {}

  static boolean fits(Kind kind, String said) {
    return said.isEmpty() || switch (kind) {
      case NUMBER -> said.length() <= MOST_DIGITS && DIGITS.matcher(said).matches();
      case DAY, MOMENT -> isMoment(said);
      case HOUR, DIGITS, TEXT -> true;
    };
  }

  static boolean allDigits(String said) {
    return DIGITS.matcher(said).matches();
  }

  /** Whether a text is written like a date, though the calendar may not have it. */
  static boolean looksLikeDate(String said) {
    return said.length() >= Days.DAY_LENGTH && said.charAt(4) == '-' && said.charAt(7) == '-' && Character.isDigit(said.charAt(0));
  }

  private static boolean isMoment(String said) {
    byte[] bytes = said.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length == Days.DAY_LENGTH && Days.isDay(bytes, 0)
        || bytes.length == Days.MOMENT_LENGTH && Days.isDay(bytes, 0) && Days.isTime(bytes, Days.DAY_LENGTH);
  }
}
