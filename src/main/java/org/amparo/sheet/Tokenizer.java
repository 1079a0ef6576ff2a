package org.amparo.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens in one pass. Joins letters over apostrophes and invisible characters, never over hyphens. */
public final class Tokenizer {

  private Tokenizer() {}

  public static List<Token> cut(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
    int line = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\f') {
        line++;
      }
      if (Character.isWhitespace(c) || isInvisible(c)) {
        at++;
        continue;
      }
      int end = isWordChar(text, at) ? wordEnd(text, at) : at + Character.charCount(text.codePointAt(at));
      tokens.add(token(text, at, end, line));
      at = end;
    }
    return tokens;
  }

  private static boolean isWordChar(String text, int at) {
    return Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean joins = Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || isInvisible((char) c)
          || isApostrophe(c) && joinsLetters(text, at);
      if (!joins) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean joinsLetters(String text, int at) {
    return at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
  }

  public static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
  }

  private static boolean isInvisible(char c) {
    return c >= 128 && PlainText.isInvisible(c);
  }

  private static Token token(String text, int start, int end, int line) {
    Shape shape = shape(text, start, end);
    return new Token(start, end, shape, shape == Shape.SYMBOL ? text.substring(start, end) : key(text, start, end),
        line);
  }

  private static Shape shape(String text, int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      }
    }
    if (upper + lower + digits == 0) {
      return Shape.SYMBOL;
    }
    if (digits > 0) {
      return upper + lower == 0 ? Shape.NUMBER : Shape.MIXED;
    }
    return letters(text.codePointAt(start), upper, lower, possessive(text, start, end));
  }

  private static Shape letters(int first, int upper, int lower, boolean possessive) {
    if (upper == 0) {
      return Shape.LOWER;
    }
    int rest = possessive ? lower - 1 : lower;
    if (upper == 1 && Character.isUpperCase(first)) {
      return rest <= 0 ? Shape.LETTER : Shape.CAPITALISED;
    }
    return rest <= 0 ? Shape.UPPER : Shape.MIXED_CASE;
  }

  private static boolean possessive(String text, int start, int end) {
    return end - start > 2 && isApostrophe(text.charAt(end - 2)) && (text.charAt(end - 1) | 0x20) == 's';
  }

  /** Lower case, accents folded, invisible characters dropped, without "'s". */
  static String key(String text, int start, int end) {
    int stop = possessive(text, start, end) ? end - 2 : end;
    boolean plain = true;
    for (int i = start; i < stop && plain; i++) {
      char c = text.charAt(i);
      plain = c < 128 || c == '\u2019';
    }
    String word = text.substring(start, stop).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    return plain ? word : folded(word);
  }

  private static String folded(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (!isInvisible(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        kept.append(LookAlikes.latin(c));
      }
    }
    return kept.toString();
  }
}
