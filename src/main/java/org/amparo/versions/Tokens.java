package org.amparo.versions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Span;

/** Breaks a version into words and labels. */
final class Tokens {

  private static final String PIECE = "[\\p{L}\\p{N}\\p{M}]+";
  private static final String BROKEN = "-[ \\t]*\\R[ \\t]*(?=\\p{Ll})";
  private static final Pattern WORD =
      Pattern.compile(PIECE + "(?:(?:['\u2019.@_&/-]|" + BROKEN + ")" + PIECE + ")*");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern JOINTS = Pattern.compile("['\u2019-]\\s*");

  private Tokens() {}

  /** The tokens in order; words inside a label are none. */
  static List<Token> of(Version version) {
    String text = version.text().reveal(OriginalAccess.VERSIONS);
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (Span hidden : version.hidden()) {
      words(text, from, hidden.start(), tokens);
      String label = hidden.of(text);
      tokens.add(new Token.Hidden(hidden, label, Labels.kind(label)));
      from = hidden.end();
    }
    words(text, from, text.length(), tokens);
    return tokens;
  }

  private static void words(String text, int from, int to, List<Token> tokens) {
    WORD.matcher(text).region(from, to).results().map(Tokens::word).forEach(tokens::add);
  }

  private static Token.Word word(MatchResult found) {
    return new Token.Word(new Span(found.start(), found.end()), key(found.group()), found.group());
  }

  /** A word as it is compared: OCR reads the letters that are made alike here for one another. */
  static String key(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    String lower = JOINTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    boolean number = lower.chars().noneMatch(Character::isLetter);
    return number
        ? lower
        : lower.replace("rn", "m").replace("vv", "w").replace('0', 'o').replace('1', 'l').replace('i', 'l')
            .replace('5', 's');
  }
}
