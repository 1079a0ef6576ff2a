package org.amparo.versions;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ages and numbers that words leave open. */
final class Amounts {

  private static final int AGES = 120;
  private static final int NUMBERS = 10_000;
  private static final List<String> SMALL =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
  private static final Map<String, Integer> DECADES =
      Map.of("twenties", 20, "thirties", 30, "forties", 40, "fifties", 50, "sixties", 60, "seventies", 70);
  private static final String NUMBER = "(\\d{1,4}|" + String.join("|", SMALL) + ")\\b";

  private static final Pattern DECADE = insensitive(
      "\\b(?:(early|mid|late)[- ])?(?:(?:his|her|their) (?:(early|mid|late)[- ])?)?([2-9])0s\\b"
          + "|\\b(?:(early|mid|late)[- ])?(" + String.join("|", DECADES.keySet()) + ")\\b");
  private static final Pattern TEENS = insensitive("\\bteen(?:s|ager)?\\b|\\badolescent\\b");
  private static final Pattern MINOR = insensitive("\\bminor\\b|\\bchild\\b|\\bchild's age\\b");
  private static final Pattern ADULT = insensitive("\\badult\\b");
  private static final Pattern ABOVE = insensitive("\\b(?:more than|over|above|older than)\\s+" + NUMBER);
  private static final Pattern LEAST = insensitive("\\bat least\\s+" + NUMBER);
  private static final Pattern BELOW = insensitive("\\b(?:fewer than|less than|under|below|younger than)\\s+" + NUMBER);
  private static final Pattern MOST = insensitive("\\b(?:at most|up to)\\s+" + NUMBER);
  private static final Pattern BETWEEN = insensitive("\\b" + NUMBER + "\\s*(?:-|\u2013|to|and|or)\\s*" + NUMBER);
  private static final Pattern EXACT = insensitive("(?<![\\d/.,])\\b" + NUMBER + "(?![\\d/,])");

  private Amounts() {}

  private static Pattern insensitive(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  static Optional<Choices> ages(String words) {
    return decade(words)
        .or(() -> word(words, TEENS, 13, 19))
        .or(() -> word(words, MINOR, 0, 17))
        .or(() -> word(words, ADULT, 18, AGES))
        .or(() -> bounds(words, AGES));
  }

  static Optional<Choices> numbers(String words) {
    return bounds(words, NUMBERS);
  }

  private static Optional<Choices> decade(String words) {
    Matcher found = DECADE.matcher(words);
    if (!found.find()) {
      return Optional.empty();
    }
    String third = first(found, 1, 2, 4);
    int from = found.group(3) == null
        ? DECADES.getOrDefault(found.group(5).toLowerCase(Locale.ROOT), 0) : 10 * Integer.parseInt(found.group(3));
    return switch (third.toLowerCase(Locale.ROOT)) {
      case "early" -> range(from, from + 3);
      case "mid" -> range(from + 4, from + 6);
      case "late" -> range(from + 7, from + 9);
      default -> range(from, from + 9);
    };
  }

  private static String first(Matcher found, int... groups) {
    for (int group : groups) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }

  private static Optional<Choices> word(String words, Pattern pattern, int from, int to) {
    return pattern.matcher(words).find() ? range(from, to) : Optional.empty();
  }

  private static Optional<Choices> bounds(String words, int most) {
    Optional<MatchResult> between = BETWEEN.matcher(words).results().findFirst();
    if (between.isPresent()) {
      return range(value(between.get().group(1)), value(between.get().group(2)));
    }
    Optional<Integer> above = value(words, ABOVE).map(n -> n + 1).or(() -> value(words, LEAST));
    Optional<Integer> below = value(words, BELOW).map(n -> n - 1).or(() -> value(words, MOST));
    if (above.isPresent() || below.isPresent()) {
      return range(above.orElse(0), below.orElse(most));
    }
    return value(words, EXACT).flatMap(n -> range(n, n));
  }

  private static Optional<Integer> value(String words, Pattern pattern) {
    return pattern.matcher(words).results().findFirst().map(found -> value(found.group(1)));
  }

  private static int value(String number) {
    return Character.isDigit(number.charAt(0))
        ? Integer.parseInt(number) : SMALL.indexOf(number.toLowerCase(Locale.ROOT));
  }

  private static Optional<Choices> range(int from, int to) {
    if (from > to) {
      return Optional.empty();
    }
    BitSet open = new BitSet();
    open.set(from, to + 1);
    return Optional.of(new Choices(open));
  }
}
