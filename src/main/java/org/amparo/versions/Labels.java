package org.amparo.versions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.policy.Kind;

/** Tells from a label what kind of thing it hides. Labels of others say less than ours; a black box says nothing. */
final class Labels {

  private static final Map<Pattern, Kind> KINDS = new LinkedHashMap<>();

  static {
    say("(file|alien|registration|receipt) (number|no)|a-number", Kind.FILE_NUMBER);
    say("\\bcase\\b|docket", Kind.CASE_NUMBER);
    say("e-?mail", Kind.EMAIL);
    say("web (address|site)|\\burl\\b", Kind.WEB);
    say("address|street", Kind.ADDRESS);
    say("phone|\\bfax\\b", Kind.PHONE);
    say("\\b(age|aged|years old|minor|teens?|twenties|thirties|forties|fifties|sixties|seventies|adolescen\\w+"
        + "|child's age|[2-9]0s)\\b", Kind.AGE);
    say("\\bdates?\\b|\\b(19|20)\\d\\d|\\byears?\\b|\\bquarter\\b|" + Days.MONTH_WORD + "|" + Days.WEEKDAY_WORD + "|"
        + Days.SEASON_WORD, Kind.DATE);
    say("^\\W*(name|person|applicant|respondent|petitioner|family|witness|attorney|counsel|clerk|persecutor|judge"
        + "|government counsel|officer)\\b", Kind.PERSON);
    say("\\b(mother|father|wife|husband|spouse|partner|son|daughter|brother|sister|aunt|uncle|cousin|child)\\b",
        Kind.PERSON);
    say("organi[sz]ation|office|firm|church|school|universit|hospital|party|group|company|employer|newspaper|gang"
        + "|cartel|union|clinic|agency", Kind.ORGANISATION);
    say("place|city|town|village|municipal|region|state|province|department|district|country|border|neighbo", Kind.PLACE);
    say("number|amount|sum|\\d|\\b(more|fewer|less) than\\b|several|some", Kind.NUMBER);
  }

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[.-]+\\s?)+(?:\\p{Lu}\\.?)?");

  private static final Pattern MASK =
      Pattern.compile("[^\\p{L}\\d]*|\\W*b\\W*\\d\\W*\\w?\\W*|\\W*(redacted|withheld|deleted|hidden|[x\\W]+)\\W*",
          Pattern.CASE_INSENSITIVE);

  private Labels() {}

  private static void say(String words, Kind kind) {
    KINDS.put(Pattern.compile(words, Pattern.CASE_INSENSITIVE), kind);
  }

  /** @return {@link Kind#UNKNOWN} where the label does not say */
  static Kind kind(String label) {
    if (MASK.matcher(label).matches()) {
      return Kind.UNKNOWN;
    }
    if (INITIALS.matcher(label).matches()) {
      return Kind.PERSON;
    }
    return KINDS.entrySet().stream().filter(say -> say.getKey().matcher(label).find()).map(Map.Entry::getValue)
        .findFirst().orElse(Kind.UNKNOWN);
  }
}
