package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.text.Span;

/** Finds ages, and how many children or siblings there are. */
final class Ages implements Detector {

  private static final String SMALL = "(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
      + "|fourteen|fifteen|sixteen"
      + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy)(?:[- ](?i:one|two|three|four|five|six"
      + "|seven|eight|nine))?";
  private static final String NUMBER = "(?:\\d{1,3}|" + SMALL + ")";
  private static final String GAP = "[\\s-]{1,3}";

  private static final Pattern OLD = Pattern.compile("(?:(?i:only|just|barely|nearly|almost|about"
      + "|approximately|around|then)\\s+)?" + NUMBER + GAP + "(?i:years?|months?)" + GAP + "(?i:olds?|of\\s+age)\\b");
  private static final Pattern AGED = Pattern.compile(
      "(?i:aged?|ages)\\s+(?:of\\s+)?" + NUMBER + "(?![\\d%])(?:(?:\\s?,\\s?(?:and\\s)?"
          + "|\\s+and\\s+)\\d{1,2}(?!\\d))*(?:\\s+years?\\s+old)?");
  private static final Pattern APPOSITION = Pattern.compile("(?<=\\p{L},\\s)\\d{2}(?=,\\s+\\p{Ll}|[.;]\\s)"
      + "|(?<=client,\\s)\\d{2}(?=[,;])");
  private static final Pattern WHEN = Pattern.compile(
      "(?i:he|she|they|respondent|applicant|who|i|husband|wife|son|daughter|mother|father|brother|sister)\\s+(?:was"
          + "|were|is|am|are|turned)\\s+(?:(?:only|about|just|nearly|almost|approximately|around|then)\\s+)?" + NUMBER
          + "(?:\\s+years?\\s+old|\\s+or\\s+" + NUMBER + "|(?=\\s*[,.;)(]|\\s+(?:when|at"
          + "|and)\\b))");
  private static final Pattern YEARS = Pattern.compile("(?<=(?:man|woman|boy|girl|child|person"
      + "|adult)\\s{1,2}of\\s{1,2})" + NUMBER + "(?:\\s+years)?\\b");
  private static final Pattern YOUTH = Pattern.compile("(?i:very\\s+young|teenagers?|(?:early|late)\\s+adolescence"
      + "|(?:early|late|mid)[\\s-]+(?:teens|twenties|thirties|forties|fifties|sixties))\\b");
  private static final String NEAR = "(?:(?i:young|small|minor|little|adult|older|younger|teenaged?)\\s+)*";
  private static final Pattern CHILDREN = Pattern.compile(
      "(?:" + SMALL + "|\\d{1,2})\\s+" + NEAR + "(?=(?i:(?:(?:United\\s+States|U\\.S\\.|USC|lawful|permanent|resident"
          + "|citizen|biological)\\s+){0,4})" + NEAR
          + "(?i:children|child|sons|daughters|kids|brothers|sisters|siblings)\\b)");

  private static final Set<String> SMALL_WORDS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight",
      "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
          "forty", "fifty",
      "sixty", "seventy");
  private static final Set<String> PERSONS = Set.of("he", "she", "they", "respondent", "applicant", "who", "i",
      "husband", "wife", "son",
      "daughter", "mother", "father", "brother", "sister");
  private static final Set<String> ONLY = Set.of("only", "just", "barely", "nearly", "almost", "about",
      "approximately", "around", "then");
  private static final Set<String> YOUTH_WORDS = Set.of("very", "teenager", "teenagers", "early", "late", "mid");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    Consumer<Span> age = span -> claims.add(claim(sheet, span));
    AtTokens.find(sheet, OLD, token -> isSmallNumber(token) || ONLY.contains(token.key()), age);
    AtTokens.find(sheet, AGED, token -> token.is("aged") || token.is("age") || token.is("ages"), age);
    AtTokens.find(sheet, APPOSITION, token -> token.shape() == Shape.NUMBER && token.lengthChars() == 2, age);
    AtTokens.find(sheet, WHEN, token -> PERSONS.contains(token.key()), span -> claims.add(claim(sheet, afterVerb(sheet,
        span))));
    AtTokens.find(sheet, YEARS, Ages::isSmallNumber, age);
    AtTokens.find(sheet, YOUTH, token -> YOUTH_WORDS.contains(token.key()), age);
    AtTokens.find(sheet, CHILDREN, Ages::isSmallNumber, span -> claims.add(count(span)));
    return claims;
  }

  private static boolean isSmallNumber(Token token) {
    return token.shape() == Shape.NUMBER && token.lengthChars() <= 3 || SMALL_WORDS.contains(token.key());
  }

  private static Span afterVerb(Sheet sheet, Span span) {
    int from = span.start() + 1;
    while (from < span.end() - 1 && !isSmallNumber(sheet.token(from))) {
      from++;
    }
    return new Span(from, span.end());
  }

  private static Claim claim(Sheet sheet, Span span) {
    return Claim.ofPrivate(span.start(), span.end(), Weight.DETAIL, Kind.AGE, Role.NONE, value(sheet, span), "an age");
  }

  private static Claim count(Span span) {
    return Claim.ofPrivate(span.start(), span.end(), Weight.DETAIL, Kind.CHILDREN, Role.NONE, new Value.Count(),
        "how many relatives there are");
  }

  private static Value value(Sheet sheet, Span span) {
    OptionalInt years = OptionalInt.empty();
    boolean months = false;
    for (int i = span.start(); i < span.end(); i++) {
      Token token = sheet.token(i);
      if (token.shape() == Shape.NUMBER && token.lengthChars() <= 3 && years.isEmpty()) {
        years = OptionalInt.of(Integer.parseInt(token.key()));
      }
      months |= token.key().startsWith("month");
    }
    return new Value.Age(years, months);
  }
}
