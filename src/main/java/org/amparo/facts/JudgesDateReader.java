package org.amparo.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;

/** Reads the date that stands alone on a line beside a judge's signature, with or without "Dated". */
final class JudgesDateReader {

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?i)(?:(?:so ordered|dated?|entered|signed|done)\\b[\\p{L} ,:]{0,40}?[:, ] ?)?(?:this )?"
              + "(?:(?<month>[a-z]{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?, ?(?<year>(?:19|20)\\d\\d)"
              + "|(?<dayOf>\\d{1,2})(?:st|nd|rd|th)? day of (?<monthOf>[a-z]{3,9}),? (?<yearOf>(?:19|20)\\d\\d)\\.?"
              + "|(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>(?:19|20)\\d\\d))(?: ?_.*)?");

  Optional<Fact<LocalDate>> read(DecisionText decision) {
    for (Line line : decision.linesFromOrder()) {
      Matcher matcher = DATE_LINE.matcher(line.text());
      if (matcher.matches()) {
        Optional<LocalDate> date = date(matcher);
        if (date.isPresent()) {
          return date.map(day -> new Fact<>(day, Evidence.at(line.span())));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    if (matcher.group("year") != null) {
      return DecisionDateReader.date(matcher.group("year"), matcher.group("month"), matcher.group("day"));
    }
    return matcher.group("yearOf") != null
        ? DecisionDateReader.date(matcher.group("yearOf"), matcher.group("monthOf"), matcher.group("dayOf"))
        : DecisionDateReader.date(matcher.group("y"), matcher.group("m"), matcher.group("d"));
  }
}
