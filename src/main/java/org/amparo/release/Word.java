package org.amparo.release;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * A word of a text, in the forms in which the leak check compares it.
 *
 * @param span its place
 * @param plain in lower case, without accents and apostrophes
 * @param folded besides, with characters made one that a scan easily mistakes for each other (l, i and 1; rn and m)
 * @param capital whether it begins with a capital
 */
record Word(Span span, String plain, String folded, boolean capital) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’\u00AD]*");
  private static final Pattern BROKEN_AT_LINE_END =
      Pattern.compile("([\\p{L}\\p{M}]+)[-\u00AD\u2010][ \\t]*\\R[ \\t]*(\\p{L}[\\p{L}\\p{M}'’]*)");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’\u00AD]");

  /** The words of a text in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(of(matcher.group(), new Span(matcher.start(), matcher.end())));
    }
    return words;
  }

  /** The words that a hyphen breaks over two lines, each as one. */
  static List<Word> brokenOverLines(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = BROKEN_AT_LINE_END.matcher(text);
    for (int from = 0; matcher.find(from); from = matcher.start(2)) {
      words.add(of(matcher.group(1) + matcher.group(2), new Span(matcher.start(), matcher.end())));
    }
    return words;
  }

  private static Word of(String characters, Span span) {
    String plain = isPlainLetters(characters) ? characters : stripped(characters);
    plain = plain.toLowerCase(Locale.ROOT);
    return new Word(span, plain, folded(plain), Character.isUpperCase(characters.codePointAt(0)));
  }

  private static boolean isPlainLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80 || word.charAt(i) == '\'') {
        return false;
      }
    }
    return true;
  }

  private static String stripped(String word) {
    String bare = POSSESSIVE.matcher(word).replaceFirst("");
    return MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String folded(String plain) {
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char next = i + 1 < plain.length() ? plain.charAt(i + 1) : 0;
      char c = plain.charAt(i);
      boolean pair = (c == 'r' && next == 'n') || (c == 'v' && next == 'v');
      folded.append(pair ? (c == 'r' ? 'm' : 'w') : lookAlike(c));
      i += pair ? 1 : 0;
    }
    return folded.toString();
  }

  private static char lookAlike(char c) {
    return switch (c) {
      case '0' -> 'o';
      case '1', 'i', 'ı' -> 'l';
      case '5' -> 's';
      case '8' -> 'b';
      default -> c;
    };
  }

  int letters() {
    return plain.length();
  }

  boolean hasDigit() {
    return plain.chars().anyMatch(Character::isDigit);
  }
}
