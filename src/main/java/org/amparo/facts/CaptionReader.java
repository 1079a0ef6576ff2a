package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.law.States;
import org.amparo.text.Span;

/** Reads what the caption states in a fixed place: the court's city and state, and who appeared for the respondent. */
final class CaptionReader {

  private static final Pattern FILE = Pattern.compile("\\bFiles?(?: No| Number)?s?\\.? ?[:;.]");
  private static final Pattern CITY =
      Pattern.compile("[-~_:] ?(?<city>\\p{Lu}[\\p{L}.']+(?: \\p{Lu}[\\p{L}.']+){0,3}), ?(?<state>[A-Z]{2})\\b");
  private static final Pattern COUNSEL =
      Pattern.compile("(?i)on behalf of (?:the )?(?:respondents?|applicants?|alien|beneficiary)[^:;]{0,25}[:;] ?(?<who>.{0,60})");
  private static final Pattern ALONE = Pattern.compile("(?i)^\\W*(?:pro se|unrepresented|none|self)\\b.*");
  private static final Pattern NEXT_HEADING = Pattern.compile("(?i)\\b(?:on behalf|application|charge|in re)\\b.*");
  private static final int FILE_LINE_CHARS = 160;

  private final States states;

  CaptionReader(States states) {
    this.states = states;
  }

  /** The city that follows the file number, with its state as the postal code. */
  Optional<Matcher> court(DecisionText decision) {
    Span caption = decision.caption();
    Matcher file = FILE.matcher(decision.prose().text()).region(caption.start(), caption.end());
    while (file.find()) {
      int limit = Math.min(caption.end(), file.end() + FILE_LINE_CHARS);
      Matcher city = CITY.matcher(decision.prose().text()).region(file.end(), limit);
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
    Matcher matcher = COUNSEL.matcher(decision.prose().text()).region(caption.start(), caption.end());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String who = NEXT_HEADING.matcher(matcher.group("who")).replaceFirst("").strip();
    boolean represented = !who.isEmpty() && !ALONE.matcher(who).matches();
    return Optional.of(new Fact<>(represented, decision.prose().evidence(matcher.start(), matcher.end("who"))));
  }
}
