package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.Sheet;
import org.amparo.text.Span;

/**
 * Finds how long before, after or for which something was, since a chain of such spans dates a life. The law's
 * own periods ("within 1 year", "30 days") stay.
 */
final class Durations implements Detector {

  private static final String NUMBER = "(?:\\d{1,3}|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
      + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)(?:-\\w+)?)";
  private static final String UNIT = "(?i:(years?|months?|weeks?))";
  private static final String ABOUT = "(?:(?i:about|approximately|almost|nearly|some|roughly|over|more than|less than"
      + "|around)\\s+)?";
  private static final Pattern RELATIVE = Pattern.compile(
      ABOUT + "(?:(?!1\\s+year\\b)" + NUMBER + "[\\s-]+(?:and\\s+a\\s+half\\s+)?" + UNIT
          + "|(?i:(?:a|one)\\s+(?:decade|month|week|year(?=\\s+(?:ago|later|earlier)))))\\s+(?i:ago|after|before"
          + "|later|earlier|older|younger|prior|previously|thereafter)\\b");
  private static final Pattern LASTING = Pattern.compile(
      "(?i:for|next|last|past|first)\\s+" + ABOUT + NUMBER + "\\s+(?i:years|months|weeks)\\b|(?i:for\\s+(?:about"
          + "|approximately|almost|nearly|over|more than)\\s+(?:one|1|a)\\s+(?:year|month))\\b"
          + "|(?i:for\\s+\\d{2,3}\\s+days)\\b|" + NUMBER + "[\\s-](?i:years?|months?|weeks?)[\\s-]+(?i:period|relationship"
          + "|detention|marriage)\\b");
  private static final Set<String> OPENING = Set.of("about", "approximately", "almost", "nearly", "some", "roughly",
      "over", "more", "less",
      "around", "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty");
  private static final Pattern DISTANCE = Pattern.compile("\\d{1,3}[\\s-]+(?i:minutes?|miles?|kilometers?"
      + "|blocks?)\\s+(?i:away|from)\\b");
  private static final Set<String> ENDINGS = Set.of("ago", "after", "before", "later", "earlier", "older",
      "younger", "prior", "previously", "thereafter");
  private static final Set<String> NOUNS = Set.of("period", "relationship", "detention", "marriage");
  private static final Set<String> FRAMES = Set.of("for", "next", "last", "past", "first");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    AtTokens.find(sheet, LASTING, token -> AtTokens.isNumber(token) || FRAMES.contains(token.key())
        || OPENING.contains(token.key()), span -> add(sheet,
        span, claims));
    AtTokens.find(sheet, RELATIVE, token -> AtTokens.isNumber(token) || OPENING.contains(token.key()),
        span -> {
          if (claims.stream().noneMatch(claim -> claim.from() < span.end() && span.start() < claim.to())) {
            add(sheet, span, claims);
          }
        });
    AtTokens.find(sheet, DISTANCE, AtTokens::isNumber, span -> claims.add(length(span, "some distance")));
    return claims;
  }

  private static Claim length(Span span, String coarse) {
    return Claim.ofPrivate(span.start(), span.end(), Weight.DETAIL, Kind.DURATION, Role.NONE, new Value.Length(coarse),
        "how long or how far, which helps to place a life");
  }

  private static void add(Sheet sheet, Span span, List<Claim> claims) {
    String first = sheet.token(span.start()).key();
    String last = sheet.token(span.end() - 1).key();
    String frame = FRAMES.contains(first) ? first.equals("for") ? "for some " : first + " " : "some ";
    String ending = ENDINGS.contains(last) ? " " + last : NOUNS.contains(last) ? "long " + last : "";
    boolean noun = ending.startsWith("long ");
    claims.add(length(span, noun ? ending : frame + unit(sheet, span) + ending));
  }

  private static String unit(Sheet sheet, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      String key = sheet.token(i).key();
      if (key.startsWith("month") || key.startsWith("week") || key.startsWith("day")) {
        return "time";
      }
    }
    return "years";
  }
}
