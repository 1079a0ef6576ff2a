package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Generalises ages to a child's or an adult's decade, and numbers of children to "children". */
final class Ages implements Detector {

  private static final String SMALL = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
      + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?";
  private static final String NUMBER = "(?:\\d{1,3}|" + SMALL + ")";
  private static final Pattern AGE = Pattern.compile(
      "(?i)\\b" + NUMBER + "[\\s-]{1,2}years?[\\s-]{1,2}olds?\\b"
          + "|\\b" + NUMBER + "[\\s-]{1,2}months?[\\s-]{1,2}old\\b"
          + "|\\b(?:aged|ages|age\\s+of|age)\\s+(\\d{1,3})(?!\\d)(?:(?:\\s?,\\s?(?:and\\s)?|\\s+and\\s+)\\d{1,2}(?!\\d))*(?:\\s+years\\s+old)?"
          + "|\\bborn\\s+in\\s+\\d{4}(?:\\s+and\\s+\\d{4})*"
          + "|(?<=[a-z]\\p{L}{0,20},\\s)\\d{2}(?=,\\s+(?:is|was|has|had|who|of|from|a|an|and)\\b)"
          + "|(?<=client,\\s)\\d{2}(?=[,;])|(?<=\\p{Lu}\\p{Ll}{1,20},\\s)\\d{2}(?=,\\s)"
          + "|\\bhe was (?:only )?(\\d{1,2})(?=[,.;])|\\bwhen (?:he|she|they) (?:was|were|turned) (?:only )?(\\d{1,2}|" + SMALL + ")(?:\\s+years\\s+old|(?=[,.;\\s])(?!\\s+(?:times|days|months)))"
          + "|\\bteenagers?\\b|\\bwhen (?:he|she) was very young\\b|\\bearly adolescence\\b");
  private static final Pattern CHILDREN = Pattern.compile(
      "(?i)\\b(?:" + SMALL + "|\\d{1,2})\\s+(?:(?:young|small|minor|little|adult|older|younger|teenage|teenaged)\\s+)*(?=(?:children|child|sons|daughters|kids|brothers|sisters|siblings)\\b)");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    Matcher age = AGE.matcher(sheet.text());
    while (age.find()) {
      add(sheet, age, Kind.AGE, words(age.group()), "an age", claims);
    }
    Matcher children = CHILDREN.matcher(sheet.text());
    while (children.find()) {
      add(sheet, children, Kind.AGE, "[some]", "how many relatives there are", claims);
    }
    return claims;
  }

  private static void add(Sheet sheet, Matcher found, Kind kind, String standIn, String reason, List<Claim> claims) {
    Span span = sheet.tokensIn(found.start(), found.end());
    if (!span.isEmpty()) {
      claims.add(Claim.generalise(span.start(), span.end(), Weight.DETAIL, kind, Role.NONE, standIn, reason));
    }
  }

  private static String words(String found) {
    Matcher digits = Pattern.compile("\\d{1,3}").matcher(found);
    String lower = found.toLowerCase(Locale.ROOT);
    if (!digits.find()) {
      return lower.contains("adolescen") || lower.contains("teen") ? "[a minor's age]" : "[an age]";
    }
    int years = Integer.parseInt(digits.group());
    if (lower.startsWith("born")) {
      return "[born some years ago]";
    }
    if (years < 18) {
      return "[a child's age]";
    }
    return "[aged " + (years / 10 * 10) + "-" + (years / 10 * 10 + 9) + "]";
  }
}
