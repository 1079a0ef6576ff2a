package org.amparo.protection;

import java.util.Optional;
import java.util.OptionalInt;

/** The coarser words for a date. */
final class DateWords {

  private DateWords() {}

  /**
   * "[early 2009]" for a day or month of a year, "[the late 2000s]" for a year alone, "[a date]" where no year stands.
   */
  static String of(Sheet sheet, int from, int to) {
    OptionalInt year = OptionalInt.empty();
    Optional<Integer> month = Optional.empty();
    int first = -1;
    for (int i = from; i < to; i++) {
      Token token = sheet.token(i);
      if (Dates.isYear(sheet, i)) {
        year = OptionalInt.of(Integer.parseInt(token.key().substring(0, 4)));
      } else if (token.shape().isWord() && month.isEmpty()) {
        month = Months.number(token.key());
      } else if (token.shape() == Shape.NUMBER && first < 0 && token.lengthChars() <= 2) {
        first = Integer.parseInt(token.key());
      }
    }
    if (month.isEmpty() && first >= 1 && first <= 12) {
      month = Optional.of(first);
    }
    return words(year, month);
  }

  /** "[the 1970s]" for a date of birth, which finds a person as surely as a name. */
  static String decade(Sheet sheet, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Dates.isYear(sheet, i)) {
        return "[the " + sheet.token(i).key().substring(0, 3) + "0s]";
      }
    }
    return "[a date]";
  }

  private static String words(OptionalInt year, Optional<Integer> month) {
    if (year.isEmpty()) {
      return month.map(m -> "[" + third(m - 1, 12) + " in a year]").orElse("[a date]").replace("[mid in", "[midway in");
    }
    int value = year.getAsInt();
    return month.map(m -> "[" + third(m - 1, 12) + joiner(m - 1, 12) + value + "]")
        .orElseGet(() -> "[the " + third(value % 10, 10) + joiner(value % 10, 10) + (value - value % 10) + "s]");
  }

  private static String joiner(int place, int of) {
    return third(place, of).equals("mid") ? "-" : " ";
  }

  private static String third(int place, int of) {
    int part = place * 3 / of;
    return part == 0 ? "early" : part == 1 ? "mid" : "late";
  }
}
