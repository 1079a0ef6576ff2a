package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.law.States;
import org.amparo.text.Span;

/**
 * Reads what the caption states in a fixed place: the court's city and state, and who appeared for
 * the respondent.
 */
final class CaptionReader {

  private static final Pattern FILE = Pattern.compile("\\bFiles?(?: No| Number)?s?\\.? ?[:;.]");
  private static final Pattern CITY =
      Pattern.compile(
          "[-~_:] ?(?<city>\\p{Lu}[\\p{L}.']+(?: \\p{Lu}[\\p{L}.']+){0,3}),"
              + " ?(?<state>[A-Z]{2})\\b");
  private static final Pattern COUNSEL =
      Pattern.compile(
          "(?i)on behalf of (?:the )?(?:respondents?|applicants?|alien|beneficiary)[^:;]{0,25}[:;]"
              + " ?(?<who>.{0,60})");
  private static final Pattern ALONE =
      Pattern.compile("(?i)^\\W*(?:pro se|unrepresented|none|self)\\b.*");
  private static final Pattern NEXT_HEADING =
      Pattern.compile("(?i)\\b(?:on behalf|application|charge|in re)\\b.*");
  private static final Pattern GOVERNMENT_COUNSEL =
      Pattern.compile("\\bOffice of (?:the )?Chief .?ounsel\\b");
  private static final Pattern POSTAL_CITY =
      Pattern.compile(
          "(?<city>\\p{Lu}[\\p{L}.']+(?: \\p{Lu}[\\p{L}.']+){0,2}), ?(?<state>[A-Z]{2}) \\d{5}\\b");
  private static final int FILE_LINE_CHARS = 160;

  private final States states;

  CaptionReader(States states) {
    this.states = states;
  }

  /**
   * The city that follows the file number, with its state as the postal code; else that of the
   * government's counsel.
   */
  Optional<Matcher> court(DecisionText decision) {
    return city(decision, FILE, CITY).or(() -> city(decision, GOVERNMENT_COUNSEL, POSTAL_CITY));
  }

  private Optional<Matcher> city(DecisionText decision, Pattern heading, Pattern form) {
    Span caption = decision.caption();
    Matcher head = heading.matcher(decision.prose().text()).region(caption.start(), caption.end());
    while (head.find()) {
      int limit = Math.min(caption.end(), head.end() + FILE_LINE_CHARS);
      Matcher city = form.matcher(decision.prose().text()).region(head.end(), limit);
      while (city.find()) {
        if (states.byPostal(city.group("state")).isPresent()) {
          return Optional.of(city);
        }
      }
    }
    return Optional.empty();
  }

  Optional<Fact<Boolean>> represented(DecisionText decision) {
    Span caption = decision.caption();
    Matcher matcher =
        COUNSEL.matcher(decision.prose().text()).region(caption.start(), caption.end());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String who = NEXT_HEADING.matcher(matcher.group("who")).replaceFirst("").strip();
    boolean represented = !who.isEmpty() && !ALONE.matcher(who).matches();
    return Optional.of(
        new Fact<>(represented, decision.prose().evidence(matcher.start(), matcher.end("who"))));
  }
}
