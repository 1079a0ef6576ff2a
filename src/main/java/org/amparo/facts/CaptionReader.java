package org.amparo.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.law.States;
import org.amparo.text.Evidence;
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
          "(?i)(?:on behalf of (?:the )?(?:respondents?|applicants?|alien|beneficiary)(?:[^:;]{0,25}[:;]|(?= ))"
              + "|for (?:the )?respondents? ?:) ?(?:(?:on behalf of|for) (?:the )?(?:dhs|department|government)"
              + "[^:;]{0,30}[:;] ?)?(?<who>.{0,60})");
  private static final Pattern ALONE =
      Pattern.compile("(?i)^\\W*(?:pro se|unrepresented|none|self)\\b.*");
  private static final Pattern NEXT_HEADING =
      Pattern.compile("(?i)\\b(?:on behalf|application|charge|in re)\\b.*");
  private static final Pattern GOVERNMENT_COUNSEL =
      Pattern.compile("\\bOffice of (?:the )?Chief .?ounsel\\b");
  private static final Pattern POSTAL_CITY =
      Pattern.compile(
          "(?<city>\\p{Lu}[\\p{L}.']+(?: \\p{Lu}[\\p{L}.']+){0,2}), ?(?<state>[A-Z]{2}) \\d{5}\\b");
  private static final Pattern COURT_HEADING =
      Pattern.compile("(?i).*\\bimmigration court\\b[ ,:-]*(?:(?:at|in) )?(?<rest>.*)");
  private static final Pattern CITY_AND_STATE =
      Pattern.compile("(?<city>\\p{Lu}[\\p{L}.' -]{1,28}), ?(?<state>\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?)\\b.*");
  private static final Pattern INSIDE_WORD = Pattern.compile("(?<=\\p{L})\\p{L}+");
  private static final int ADDRESS_LINES = 5;
  private static final int FILE_LINE_CHARS = 160;

  private final States states;

  CaptionReader(States states) {
    this.states = states;
  }

  /** Where the court sits. */
  record Court(Fact<String> city, Fact<String> state) {}

  /**
   * The city that follows the file number, with its state as the postal code; else that of the
   * government's counsel. A judge's own decision names it under the court's heading.
   */
  Optional<Court> court(DecisionText decision) {
    Optional<Court> headed = decision.court().flatMap(heading -> under(heading, decision.lines()));
    return headed
        .or(() -> city(decision, FILE, CITY).map(place -> court(place, decision.prose())))
        .or(() -> city(decision, GOVERNMENT_COUNSEL, POSTAL_CITY).map(place -> court(place, decision.prose())));
  }

  private static Court court(Matcher place, Prose prose) {
    return new Court(
        new Fact<>(place.group("city"), prose.evidence(place.start("city"), place.end("city"))),
        new Fact<>(place.group("state"), prose.evidence(place.start("state"), place.end("state"))));
  }

  private Optional<Court> under(Line heading, List<Line> lines) {
    Matcher named = COURT_HEADING.matcher(heading.text());
    Optional<Court> beside = named.matches() ? cityAndState(named.group("rest"), heading) : Optional.empty();
    int at = lines.indexOf(heading);
    return beside.or(
        () ->
            lines.subList(at + 1, Math.min(lines.size(), at + 1 + ADDRESS_LINES)).stream()
                .flatMap(line -> cityAndState(line.text(), line).stream())
                .findFirst());
  }

  private Optional<Court> cityAndState(String text, Line line) {
    Matcher place = CITY_AND_STATE.matcher(text);
    if (!place.matches()) {
      return Optional.empty();
    }
    Evidence evidence = Evidence.at(line.span());
    String[] words = place.group("state").split(" ");
    return states
        .byName(place.group("state"))
        .or(() -> states.byName(words[0]))
        .or(() -> states.byPostal(words[0]))
        .map(
            state ->
                new Court(
                    new Fact<>(capitalised(place.group("city")), evidence),
                    new Fact<>(state.postal(), evidence)));
  }

  /** "SAN ANTONIO" as it is written in running text; what is not all capitals stays. */
  private static String capitalised(String city) {
    return city.equals(city.toUpperCase(Locale.ROOT))
        ? INSIDE_WORD.matcher(city).replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT))
        : city;
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
