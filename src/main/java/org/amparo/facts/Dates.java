package org.amparo.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** Dates as running text writes them: "June 3, 2009", "3 June 2009", "6/3/2009". */
final class Dates {

  private static final String MONTH =
      "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

  /** A date, in the groups month, day, year or m, d, y. */
  static final String FORM =
      "(?:(?<month>" + MONTH + ") (?<day>\\d{1,2}),? (?<year>(?:19|20)\\d\\d)"
          + "|(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>(?:19|20)\\d\\d))";

  private Dates() {}

  /** The date of a match of {@link #FORM}; empty where there is no such day. */
  static Optional<LocalDate> of(Matcher matcher) {
    return matcher.group("year") != null
        ? DecisionDateReader.date(matcher.group("year"), matcher.group("month"), matcher.group("day"))
        : DecisionDateReader.date(matcher.group("y"), matcher.group("m"), matcher.group("d"));
  }
}
