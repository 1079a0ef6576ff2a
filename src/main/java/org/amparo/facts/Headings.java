package org.amparo.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Lines that head a section of an opinion: a number or letter, then words that nothing ends, "B. Past Harm". */
final class Headings {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[IVX]{1,5}|[A-H]|\\d{1,2})[.)] (?=.{3,80}$)\\p{Lu}[\\p{L}'\u2019-]+(?:,? (?:\\p{Lu}[\\p{L}'\u2019-]*"
              + "|and|or|of|in|on|to|for|from|by|with|under|a|an|the|&))*");

  private Headings() {}

  static boolean isHeading(Line line) {
    return NUMBERED.matcher(line.text()).matches();
  }

  /** The last of the headings that stands before a place; an empty span where none does. */
  static Span before(List<Span> headings, int place) {
    Span last = new Span(0, 0);
    for (Span heading : headings) {
      if (heading.end() <= place) {
        last = heading;
      }
    }
    return last;
  }
}
