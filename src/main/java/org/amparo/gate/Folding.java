package org.amparo.gate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes texts comparable: without case, accents, invisible characters, and letters that only look like others. */
final class Folding {

  /** Greek and Cyrillic letters that look like Latin ones (Unicode TR39, confusables), and a few Latin ones. */
  private static final Map<Integer, String> LOOK_ALIKES =
      pairs(
          "аaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwɡgвbнhкkмmтtυuαaοoρpνvιiκkτtηnχxγyωwβbεeζzμuσo"
              + "ıiøoðdþpæaœołlđdħhŧtʼ ʻ ʹ ");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})[-\u2010\u2011\u00AD][ \\t]*[\\r\\n\\f]+[ \\t]*");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[\\h.()/:_-]{0,2}\\p{Nd})+");
  private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{Lu}[.-]\\h?){2,6}");

  private Folding() {}

  private static Map<Integer, String> pairs(String pairs) {
    int[] points = pairs.codePoints().toArray();
    return java.util.stream.IntStream.range(0, points.length / 2)
        .boxed()
        .collect(Collectors.toUnmodifiableMap(i -> points[2 * i], i -> Character.toString(points[2 * i + 1])));
  }

  /** The words of a text, in lower case, one blank between two and none at the ends. */
  static String words(String text) {
    return NO_LETTER.matcher(plain(text)).replaceAll(" ").strip();
  }

  /** Likewise, with the words that a hyphen breaks over two lines made whole. */
  static String mended(String text) {
    return words(BROKEN.matcher(text).replaceAll(""));
  }

  private static String plain(String text) {
    String decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
      if (c < 0x80) {
        plain.append((char) c);
      } else if (!isInvisible(c)) {
        plain.append(LOOK_ALIKES.getOrDefault(c, Character.toString(c)));
      }
    });
    return plain.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Marks over letters, zero-width characters, soft hyphens, directions. */
  static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
      default -> codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164;
    };
  }

  static String squashed(String words) {
    return words.replace(" ", "");
  }

  /** The digits of each number of two digits or more. */
  static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    NUMBER.matcher(text).results().forEach(n -> numbers.add(digits(n.group())));
    return numbers;
  }

  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }

  /** Initials such as "E.Q." and "J-G-L-", as their letters. */
  static List<String> initials(String text) {
    return INITIALS.matcher(text).results().map(i -> squashed(words(i.group()))).toList();
  }
}
