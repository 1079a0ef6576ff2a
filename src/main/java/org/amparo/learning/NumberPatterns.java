package org.amparo.learning;

import java.util.Arrays;
import java.util.Set;

/** What a number, or a word of a date, is part of. */
final class NumberPatterns {

  /** What a word is part of; {@code NONE} for words that are no part of a number. */
  enum Pattern { NONE, DATE, SLASH, YEAR, LAW, QUANTITY, NUMBER }

  private static final Set<String> BETWEEN_DAYS = Set.of("and", "to", "or");

  private final Layout layout;
  private final Pattern[] patterns;

  NumberPatterns(Layout layout) {
    this.layout = layout;
    this.patterns = new Pattern[layout.size()];
    Arrays.fill(patterns, Pattern.NONE);
    for (int i = 0; i < patterns.length; i++) {
      if (isMonth(i)) {
        date(i);
      }
    }
    for (int i = 0; i < patterns.length; i++) {
      if (patterns[i] == Pattern.NONE) {
        number(i);
      }
    }
  }

  Pattern of(int i) {
    return patterns[i];
  }

  /** The first word of the date that a word is part of. */
  int firstOfDate(int i) {
    int first = i;
    while (first > 0 && patterns[first - 1] == Pattern.DATE) {
      first--;
    }
    return first;
  }

  /** Index after the last word of the date that a word is part of. */
  int endOfDate(int i) {
    int end = i + 1;
    while (end < patterns.length && patterns[end] == Pattern.DATE) {
      end++;
    }
    return end;
  }

  private boolean isMonth(int i) {
    boolean month = layout.word(i).capital() && WordLists.MONTHS.contains(layout.lower(i));
    boolean number = i > 0 && layout.word(i - 1).digits() || i + 1 < layout.size() && layout.word(i + 1).digits();
    return month && (number || !layout.lower(i).equals("may"));
  }

  private boolean is(int i, String number) {
    return i >= 0 && i < layout.size() && layout.word(i).number().equals(number);
  }

  private void date(int month) {
    patterns[month] = Pattern.DATE;
    if (is(month + 1, "DAY")) {
      patterns[month + 1] = Pattern.DATE;
      if (is(month + 2, "YEAR")) {
        patterns[month + 2] = Pattern.DATE;
      }
    }
    if (is(month + 1, "YEAR")) {
      patterns[month + 1] = Pattern.DATE;
    }
    int at = month - 1;
    while (is(at, "DAY")) {
      patterns[at] = Pattern.DATE;
      boolean joined = at > 1 && BETWEEN_DAYS.contains(layout.lower(at - 1));
      at = joined ? at - 2 : layout.gap(at).contains(",") ? at - 1 : -1;
    }
  }

  private void number(int i) {
    WordForm word = layout.word(i);
    boolean slash = i + 1 < layout.size() && word.digits() && layout.word(i + 1).digits()
        && layout.gap(i + 1).equals("/");
    if (slash) {
      patterns[i] = Pattern.SLASH;
      patterns[i + 1] = Pattern.SLASH;
    } else if (is(i, "YEAR")) {
      patterns[i] = Pattern.YEAR;
    } else if (word.digits() || WordLists.NUMERALS.contains(word.lower())) {
      patterns[i] = measured(i);
    }
  }

  private Pattern measured(int i) {
    String before = layout.lower(i - 1);
    if (layout.gap(i).contains("\u00A7") || WordLists.LAW.contains(before)) {
      return Pattern.LAW;
    }
    String around = layout.gap(i) + layout.gap(i + 1);
    boolean sum = around.chars().anyMatch(c -> c == '\u20AC' || c == '\u00A3' || c == '$' || c == '%');
    boolean unit = WordLists.UNITS.contains(layout.lower(i + 1)) || WordLists.UNITS.contains(before);
    return sum || unit ? Pattern.QUANTITY : Pattern.NUMBER;
  }
}
