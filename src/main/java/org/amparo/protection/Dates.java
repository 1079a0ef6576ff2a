package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.Months;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/** Finds dates in every form. */
final class Dates implements Detector {

  private static final Pattern NUMERIC = Pattern.compile(
      "(?<![\\w/.-])(\\d{1,4})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)?\\d{2})(?![\\d/-])"
          + "|(?<![\\w/])\\d{3,4}/(?:19|20)\\d{2}(?!\\d)");
  private static final Set<String> BEFORE_MONTH = Set.of("in", "since", "until", "by", "of", "during", "early", "late",
      "mid", "from",
      "last", "and", "through", "to", "around", "approximately", "this", "that", "next", "before", "after", "on");

  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
      "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
          "nineteenth", "twentieth",
      "twenty-first", "thirtieth");
  private static final int MOST_PARTS = 4;
  private static final String UNITS = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
      + "|fourteen|fifteen|sixteen"
      + "|seventeen|eighteen|nineteen|twenty(?:[\\s-]+(?:one|two|three|four|five|six|seven|eight|nine))?)";
  private static final Pattern WORDED_YEAR = Pattern.compile(
      "(?i:two\\s+thousand(?:\\s+and)?\\s+" + UNITS + "|nineteen[\\s-]+(?:sixty|seventy|eighty|ninety)(?:[\\s-]+"
          + UNITS + ")?|twenty[\\s-]+(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
          + "|nineteen|twenty(?:[\\s-]+\\w+)?))\\b");
  /** "early the next month", "late in the evening": with the date beside it as telling as a date. */
  private static final Pattern RELATIVE = Pattern.compile(
      "(?i:(?:early|late|later|mid)\\s+(?:in\\s+)?the\\s+(?:(?:next|following|same)\\s+(?:day|week|month|year)"
          + "|(?:(?:next|following|same)\\s+)?(?:morning|afternoon|evening|night)))\\b");
  private static final Pattern SHORT_YEAR = Pattern.compile("(?<=[\\s(])['\u2018\u2019]\\d{2}(?![\\d\\w])");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    AtTokens.find(sheet, NUMERIC, AtTokens::isNumber, span -> claim(span.start(), span.end(), sheet, claims));
    AtTokens.find(sheet, WORDED_YEAR, token -> token.is("two") || token.is("nineteen") || token.is("twenty"),
        span -> claim(span.start(), span.end(), sheet, claims));
    AtTokens.find(sheet, SHORT_YEAR, token -> token.shape() == Shape.SYMBOL, span -> claim(span.start(), span.end(),
        sheet, claims));
    AtTokens.find(sheet, RELATIVE, Dates::opensRelative, span -> claims.add(Claim.ofPrivate(
        span.start(), span.end(), Weight.DETAIL, Kind.DATE, Role.NONE, "a time that a date beside it makes exact")));
    int at = 0;
    while (at < sheet.size()) {
      int end = dateEnd(sheet, at);
      if (end > at) {
        claim(at, end, sheet, claims);
        at = end;
      } else {
        at++;
      }
    }
    return DateRanges.join(sheet, claims);
  }

  private static boolean opensRelative(Token token) {
    return token.is("early") || token.is("late") || token.is("later") || token.is("mid");
  }

  private static void claim(int from, int to, Sheet sheet, List<Claim> claims) {
    int start = from;
    while (start > 0 && from - start < MOST_PARTS && isPart(sheet, start - 1)) {
      start--;
    }
    if (sheet.is(start, "of") || sheet.is(start, "-")) {
      start++;
    }
    Kind kind = isBirth(sheet, start) ? Kind.BIRTH_DATE : Kind.DATE;
    Value.Date value = DateValues.of(sheet, start, to, lead(sheet, start));
    boolean told = value.year().isPresent() || kind == Kind.DATE && value.month().isPresent();
    if (!told) {
      value = DateValues.of(sheet, start, to, Value.Lead.NONE);
    }
    int opening = value.lead() == Value.Lead.NONE ? start : start - 1;
    claims.add(Claim.ofPrivate(opening, to, Weight.DETAIL, kind, Role.NONE, value, "a date"));
  }

  /** "on March 3" becomes "in early March": the word before goes with the date. */
  private static Value.Lead lead(Sheet sheet, int from) {
    if (!sheet.is(from - 1, "on")) {
      return Value.Lead.NONE;
    }
    return sheet.token(from - 1).shape() == Shape.LOWER ? Value.Lead.ON : Value.Lead.ON_CAPITALISED;
  }

  private static boolean isBirth(Sheet sheet, int from) {
    boolean born = sheet.is(from - 1, "born") || sheet.is(from - 2, "born") && (sheet.is(from - 1, "on")
        || sheet.is(from - 1, "in"));
    boolean birth = sheet.is(from - 1, "birth") || sheet.is(from - 2, "birth") || sheet.is(from - 1, "dob")
        || sheet.is(from - 2, "dob");
    return born || birth;
  }

  /** "early", "late", "mid-" before a date say more than the stand-in should. */
  private static boolean isPart(Sheet sheet, int i) {
    boolean season = isSeason(sheet, i) || sheet.is(i, "of") && isSeason(sheet, i - 1);
    boolean hour = isTimeOfDay(sheet, i) && sheet.is(i + 1, "of") || sheet.is(i, "of") && isTimeOfDay(sheet, i - 1);
    boolean circa = sheet.is(i, "circa") || sheet.is(i, "-") && sheet.is(i - 1, "circa");
    return season || hour || circa || sheet.is(i, "early") || sheet.is(i, "late") || sheet.is(i, "mid") || sheet.is(i, "-")
        && sheet.is(i - 1, "mid");
  }

  private static boolean isTimeOfDay(Sheet sheet, int i) {
    return sheet.is(i, "morning") || sheet.is(i, "afternoon") || sheet.is(i, "evening") || sheet.is(i, "night")
        || sheet.is(i, "hours");
  }

  private static boolean isSeason(Sheet sheet, int i) {
    return sheet.is(i, "spring") || sheet.is(i, "summer") || sheet.is(i, "fall") || sheet.is(i, "autumn")
        || sheet.is(i, "winter");
  }

  /** Index after the date that begins at a token, or the token itself. */
  private static int dateEnd(Sheet sheet, int at) {
    Token token = sheet.token(at);
    Optional<Integer> month = isMonthHere(sheet, at) ? Months.number(token.key()) : Optional.empty();
    if (month.isPresent()) {
      return sheet.isProse(at) ? afterMonth(sheet, at) : stampEnd(sheet, at);
    }
    if (isDay(sheet, at) && sheet.token(at).line() <= lastLine(sheet, at + 1)) {
      int next = sheet.is(at + 1, "of") || sheet.is(at + 1, "de") || sheet.is(at + 1, "/") ? at + 2 : at + 1;
      boolean dayFirst = next < sheet.size() && isMonthHere(sheet, next)
          && Months.number(sheet.token(next).key()).isPresent();
      return dayFirst ? Math.max(next + 1, afterMonth(sheet, next)) : at;
    }
    return isYear(sheet, at) ? at + 1 : at;
  }

  /** A month is capitalised in English; Spanish writes "14 de marzo". */
  private static boolean isMonthHere(Sheet sheet, int at) {
    return sheet.token(at).shape().startsUpper() || sheet.is(at - 1, "de") && isDay(sheet, at - 2);
  }

  private static int lastLine(Sheet sheet, int at) {
    return at < sheet.size() ? sheet.token(at).line() : -1;
  }

  private static int afterMonth(Sheet sheet, int month) {
    int at = month + 1;
    if (sheet.is(at, ".")) {
      at++;
    }
    if (sheet.is(at, "the") && isDay(sheet, at + 1)) {
      at++;
    }
    boolean day = isDay(sheet, at);
    if (day) {
      at = afterDay(sheet, at);
    }
    int year = sheet.is(at, ",") ? at + 1 : at;
    if ((sheet.is(year, "of") || sheet.is(year, "de") || sheet.is(year, "/")) && isYear(sheet, year + 1)) {
      year++;
    }
    if (isYear(sheet, year) || isMisreadYear(sheet, year)) {
      return year + 1;
    }
    return day || namesAMonth(sheet, month) ? at : month;
  }

  /** After "June 3", also the end of "June 3 and 4", "June 3-5". */
  private static int afterDay(Sheet sheet, int day) {
    int at = day + 1;
    boolean more = (sheet.is(at, "and") || sheet.is(at, "-") || sheet.is(at, "\u2013")) && isDay(sheet, at + 1);
    return more ? at + 2 : at;
  }

  /** "May" is a verb and "March" a walk, unless the words before say a time. */
  private static boolean namesAMonth(Sheet sheet, int at) {
    boolean word = sheet.is(at, "may") || sheet.is(at, "march") || sheet.is(at, "dec") || sheet.is(at, "mar");
    return !word || at > 0 && BEFORE_MONTH.contains(sheet.token(at - 1).key());
  }

  /** In a stamp the digits come apart ("JAN 2 4 2020"): all that follows on the line belongs to it. */
  private static int stampEnd(Sheet sheet, int month) {
    int at = month + 1;
    int line = sheet.token(month).line();
    while (at < sheet.size() && sheet.token(at).line() == line && at - month < 9
        && (isStampPart(sheet.token(at)) || isMisreadYear(sheet, at))) {
      at++;
    }
    while (at > month + 1 && sheet.token(at - 1).shape() == Shape.SYMBOL) {
      at--;
    }
    return at > month + 1 || sheet.lineOf(month).endToken() - sheet.lineOf(month).firstToken() == 1 ? at : month;
  }

  private static boolean isStampPart(Token token) {
    return switch (token.shape()) {
      case NUMBER, MIXED, LETTER -> true;
      case SYMBOL -> !token.is(")") && !token.is("(");
      case LOWER, CAPITALISED, UPPER, MIXED_CASE -> token.lengthChars() == 1;
    };
  }

  private static boolean isDay(Sheet sheet, int at) {
    if (at < 0 || at >= sheet.size()) {
      return false;
    }
    Token token = sheet.token(at);
    if (ORDINALS.contains(token.key())) {
      return sheet.is(at + 1, "of");
    }
    boolean number = token.shape() == Shape.NUMBER || token.shape() == Shape.MIXED && isOrdinal(token.key());
    return number && token.lengthChars() <= 4 && day(token.key()) >= 1 && day(token.key()) <= 31;
  }

  private static boolean isOrdinal(String key) {
    return key.length() <= 4 && Character.isDigit(key.charAt(0))
        && (key.endsWith("st") || key.endsWith("nd") || key.endsWith("rd") || key.endsWith("th"));
  }

  private static int day(String key) {
    int value = 0;
    for (int i = 0; i < key.length() && Character.isDigit(key.charAt(i)) && i < 3; i++) {
      value = value * 10 + Character.digit(key.charAt(i), 10);
    }
    return value;
  }

  /** "13 July zoos": what OCR may make of the digits of a year. */
  private static boolean isMisreadYear(Sheet sheet, int at) {
    Token token = at < sheet.size() ? sheet.token(at) : sheet.token(0);
    boolean fits = at < sheet.size() && token.lengthChars() == 4 && token.key().length() == 4
        && (token.shape() == Shape.LOWER || token.shape() == Shape.MIXED);
    String digits = token.key().replace('z', '2').replace('o', '0').replace('s', '5').replace('l', '1')
        .replace('i', '1').replace('b', '8').replace('g', '9').replace('q', '9');
    return fits && (digits.startsWith("19") || digits.startsWith("20")) && digits.chars().allMatch(Character::isDigit);
  }

  static boolean isYear(Sheet sheet, int at) {
    if (at >= sheet.size() || sheet.token(at).lengthChars() < 4) {
      return false;
    }
    Token token = sheet.token(at);
    boolean plain = token.shape() == Shape.NUMBER && token.lengthChars() == 4;
    boolean decade = token.shape() == Shape.MIXED && token.key().endsWith("s") && token.key().length() == 5
        || token.shape() == Shape.MIXED && token.key().length() == 4 && token.lengthChars() > 4;
    return (plain || decade) && (token.key().startsWith("19") || token.key().startsWith("20"))
        && !sheet.is(at - 1, "$") && Character.isDigit(token.key().charAt(2))
        && Character.isDigit(token.key().charAt(3));
  }
}
