package org.amparo.versions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The days that words for a time leave open, of two centuries. */
final class Days {

  static final String MONTH_WORD =
      "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b";
  static final String WEEKDAY_WORD = "\\b(mon|tues|wednes|thurs|fri|satur|sun)days?\\b";
  static final String SEASON_WORD = "\\b(spring|summer|fall|autumn|winter)\\b";

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final List<LocalDate> ALL = FIRST.datesUntil(LocalDate.of(2100, 1, 1)).toList();
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS = List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");

  private static final Pattern MONTH = insensitive(MONTH_WORD);
  private static final Pattern WEEKDAY = insensitive(WEEKDAY_WORD);
  private static final Pattern SEASON = insensitive(SEASON_WORD);
  private static final Pattern QUARTER = insensitive("\\b(first|second|third|fourth|last) quarter\\b|\\bQ([1-4])\\b");
  private static final Pattern WEEK = insensitive("\\b(first|second|third|fourth|last) week\\b");
  private static final Pattern PART = insensitive("\\b(early|beginning|mid|middle|midway|late|end)\\b");
  private static final Pattern YEAR = insensitive("\\b((?:19|20)\\d\\d)(s?)\\b");
  private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)?\\d\\d)\\b");
  private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d{2})-(\\d{2})\\b");
  private static final Pattern DAY = insensitive("(?<![\\d/-])([0-3]?\\d)(?:st|nd|rd|th)?\\b(?![\\d/%-])");

  private Days() {}

  private static Pattern insensitive(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** @return empty where the words say no time, or one that cannot be */
  static Optional<Choices> of(String words) {
    Predicate<LocalDate> all = exact(words).or(() -> composed(words)).orElse(_ -> true);
    BitSet open = new BitSet(ALL.size());
    IntStream.range(0, ALL.size()).filter(day -> all.test(ALL.get(day))).forEach(open::set);
    return open.isEmpty() || open.cardinality() == ALL.size() ? Optional.empty() : Optional.of(new Choices(open));
  }

  private static Optional<Predicate<LocalDate>> exact(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.find()) {
      return Optional.of(day -> day.toString().equals(iso.group()));
    }
    Matcher numeric = NUMERIC.matcher(words);
    if (!numeric.find()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(numeric.group(1));
    int dayOfMonth = Integer.parseInt(numeric.group(2));
    int year = Integer.parseInt(numeric.group(3));
    return Optional.of(
        day -> day.getMonthValue() == month && day.getDayOfMonth() == dayOfMonth
            && (day.getYear() == year || year < 100 && day.getYear() % 100 == year));
  }

  private static Optional<Predicate<LocalDate>> composed(String words) {
    List<Predicate<LocalDate>> said =
        List.of(years(words), months(words), quarter(words), season(words), weekday(words), week(words), part(words),
                dayOfMonth(words)).stream()
            .flatMap(Optional::stream)
            .toList();
    return said.stream().reduce(Predicate::and);
  }

  private static Optional<Predicate<LocalDate>> years(String words) {
    List<MatchResult> found = YEAR.matcher(words).results().toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int from = found.stream().mapToInt(year -> Integer.parseInt(year.group(1))).min().orElseThrow();
    int to = found.stream().mapToInt(year -> Integer.parseInt(year.group(1)) + (year.group(2).isEmpty() ? 0 : 9)).max()
        .orElseThrow();
    return Optional.of(day -> from <= day.getYear() && day.getYear() <= to);
  }

  private static Optional<Predicate<LocalDate>> months(String words) {
    List<Integer> months = MONTH.matcher(words).results()
        .map(month -> 1 + MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT))).toList();
    return months.isEmpty() ? Optional.empty() : Optional.of(day -> months.contains(day.getMonthValue()));
  }

  private static Optional<Predicate<LocalDate>> quarter(String words) {
    return QUARTER.matcher(words).results().findFirst().map(quarter -> {
      int number = quarter.group(2) == null ? ordinal(quarter.group(1)) : Integer.parseInt(quarter.group(2));
      return day -> (day.getMonthValue() + 2) / 3 == number;
    });
  }

  private static Optional<Predicate<LocalDate>> season(String words) {
    return SEASON.matcher(words).results().findFirst().map(season -> {
      int number = switch (season.group(1).toLowerCase(Locale.ROOT)) {
        case "spring" -> 1;
        case "summer" -> 2;
        case "winter" -> 0;
        default -> 3;
      };
      return day -> day.getMonthValue() % 12 / 3 == number;
    });
  }

  private static Optional<Predicate<LocalDate>> weekday(String words) {
    return WEEKDAY.matcher(words).results().findFirst().map(weekday -> {
      DayOfWeek of = DayOfWeek.of(1 + WEEKDAYS.indexOf(weekday.group(1).toLowerCase(Locale.ROOT)));
      return day -> day.getDayOfWeek() == of;
    });
  }

  private static Optional<Predicate<LocalDate>> week(String words) {
    return WEEK.matcher(words).results().findFirst().map(week -> {
      boolean last = week.group(1).equalsIgnoreCase("last");
      int number = ordinal(week.group(1));
      return day -> last ? day.getDayOfMonth() > day.lengthOfMonth() - 7 : (day.getDayOfMonth() + 6) / 7 == number;
    });
  }

  private static int ordinal(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "first" -> 1;
      case "second" -> 2;
      case "third" -> 3;
      default -> 4;
    };
  }

  /** The third of a month, a decade or else a year: what is said of it decides. */
  private static Optional<Predicate<LocalDate>> part(String words) {
    return PART.matcher(words).results().findFirst().map(part -> {
      int third = switch (part.group(1).toLowerCase(Locale.ROOT)) {
        case "early", "beginning" -> 0;
        case "late", "end" -> 2;
        default -> 1;
      };
      if (MONTH.matcher(words).find()) {
        return day -> Math.min(2, (day.getDayOfMonth() - 1) / 10) == third;
      }
      boolean decade = YEAR.matcher(words).results().anyMatch(year -> !year.group(2).isEmpty());
      return decade ? day -> day.getYear() % 10 * 3 / 10 == third : day -> (day.getMonthValue() - 1) / 4 == third;
    });
  }

  private static Optional<Predicate<LocalDate>> dayOfMonth(String words) {
    return MONTH.matcher(words).find()
        ? DAY.matcher(words).results().map(day -> Integer.parseInt(day.group(1))).filter(day -> day >= 1 && day <= 31)
            .findFirst().map(number -> day -> day.getDayOfMonth() == number)
        : Optional.empty();
  }
}
