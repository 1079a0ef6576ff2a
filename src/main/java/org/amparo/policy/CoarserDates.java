package org.amparo.policy;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Coarser words for dates: "mid-2009", "the second quarter of 2009", "the late 2000s". */
final class CoarserDates {

  private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
      "August", "September", "October", "November", "December");
  private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
  private static final String NO_TIME = "a date";

  private CoarserDates() {}

  static String words(Value.Date date, Degree degree) {
    String words = bare(date, degree);
    boolean adverb = words.endsWith(" in a year");
    String preposition = adverb ? "" : words.equals(NO_TIME) ? "on " : "in ";
    return switch (date.lead()) {
      case NONE -> words;
      case ON -> preposition + words;
      case ON_CAPITALISED -> capitalised(preposition + words);
    };
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "the early 2000s to early 2012"; once, where both ends fall together. */
  static String words(Value.Period period, Degree degree) {
    String first = words(period.dates().getFirst(), degree);
    String rest = period.dates().stream().skip(1).map(date -> bare(date, degree)).distinct()
        .filter(words -> !words.equals(bare(period.dates().getFirst(), degree)))
        .map(words -> " to " + words).collect(Collectors.joining());
    return first + rest;
  }

  /** "arrived in the late 2000s", "early 2010s hearing". */
  static String words(Value.Dated dated, Degree degree) {
    String date = words(dated.date(), degree);
    String opening = dated.before().isEmpty() ? "" : dated.before() + " ";
    if (dated.after().isEmpty()) {
      return opening + date;
    }
    return dated.date().year().isEmpty() ? opening + dated.after() + " " + date
        : opening + date.replaceFirst("^the ", "") + " " + dated.after();
  }

  private static String bare(Value.Date date, Degree degree) {
    if (date.year().isEmpty()) {
      return withoutYear(date, degree);
    }
    int year = date.year().getAsInt();
    String decade = (year - year % 10) + "s";
    if (date.decade() || degree == Degree.DECADE) {
      return "the " + decade;
    }
    if (date.month().isEmpty()) {
      return degree == Degree.YEAR ? "the " + decade : "the " + third(year % 10, 10) + decade;
    }
    return ofYear(date.month().getAsInt(), date.day(), year, degree);
  }

  private static String ofYear(int month, OptionalInt day, int year, Degree degree) {
    return switch (degree) {
      case MONTH -> day.isPresent() ? MONTHS.get(month - 1) + " " + year : ofYear(month, day, year, Degree.QUARTER);
      case QUARTER -> "the " + quarter(month) + " of " + year;
      case YEAR -> String.valueOf(year);
      case RELATION, INITIALS, THIRD, DECADE, STAGE, REGION, COUNTRY, KIND, SOME -> third(month - 1, 12) + year;
    };
  }

  private static String withoutYear(Value.Date date, Degree degree) {
    if (date.month().isEmpty() || degree == Degree.YEAR || degree == Degree.DECADE) {
      return NO_TIME;
    }
    int month = date.month().getAsInt();
    if (degree == Degree.MONTH && date.day().isPresent()) {
      return MONTHS.get(month - 1);
    }
    if (degree == Degree.MONTH || degree == Degree.QUARTER) {
      return "the " + quarter(month) + " of a year";
    }
    return switch ((month - 1) * 3 / 12) {
      case 0 -> "early in a year";
      case 1 -> "midway in a year";
      default -> "late in a year";
    };
  }

  private static String quarter(int month) {
    return QUARTERS.get((month - 1) / 3) + " quarter";
  }

  /** "early ", "mid-" or "late ", by the third of a whole that a place falls in. */
  private static String third(int place, int of) {
    return switch (place * 3 / of) {
      case 0 -> "early ";
      case 1 -> "mid-";
      default -> "late ";
    };
  }
}
