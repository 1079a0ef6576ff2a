package org.amparo.protection;

import java.util.OptionalInt;
import org.amparo.policy.Value;
import org.amparo.sheet.Months;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/** Reads what a date says. */
final class DateValues {

  private static final int MONTHS = 12;

  private DateValues() {}

  /** Year, month and day of the date in a run of tokens, as far as they are told. */
  static Value.Date of(Sheet sheet, int from, int to, Value.Lead lead) {
    OptionalInt year = OptionalInt.empty();
    OptionalInt month = OptionalInt.empty();
    OptionalInt first = OptionalInt.empty();
    OptionalInt second = OptionalInt.empty();
    boolean decade = false;
    for (int i = from; i < to; i++) {
      Token token = sheet.token(i);
      if (Dates.isYear(sheet, i)) {
        year = OptionalInt.of(Integer.parseInt(token.key().substring(0, 4)));
        decade |= token.lengthChars() > 4;
      } else if (token.shape().isWord() && month.isEmpty()) {
        month = Months.number(token.key()).map(OptionalInt::of).orElse(OptionalInt.empty());
      } else if (first.isEmpty()) {
        first = small(token);
      } else if (second.isEmpty()) {
        second = small(token);
      }
    }
    if (month.isPresent()) {
      return new Value.Date(year, month, first, decade, lead);
    }
    boolean dayFirst = first.isPresent() && first.getAsInt() > MONTHS;
    OptionalInt told = dayFirst ? second : first;
    boolean isMonth = told.isPresent() && told.getAsInt() >= 1 && told.getAsInt() <= MONTHS;
    return new Value.Date(year, isMonth ? told : OptionalInt.empty(), dayFirst ? first : second, decade, lead);
  }

  private static OptionalInt small(Token token) {
    boolean day = token.shape() == Shape.NUMBER && token.lengthChars() <= 2
        || token.shape() == Shape.MIXED && token.lengthChars() <= 4 && Character.isDigit(token.key().charAt(0));
    int value = 0;
    for (int i = 0; day && i < 2 && i < token.key().length() && Character.isDigit(token.key().charAt(i)); i++) {
      value = value * 10 + Character.digit(token.key().charAt(i), 10);
    }
    return day ? OptionalInt.of(value) : OptionalInt.empty();
  }
}
