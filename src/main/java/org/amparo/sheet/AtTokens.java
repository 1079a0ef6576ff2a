package org.amparo.sheet;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Tries a pattern only where a token may begin it, which is many times faster than trying it at every character. */
public final class AtTokens {

  private AtTokens() {}

  /**
   * Finds a pattern from left to right, without overlaps.
   *
   * @param starts which tokens may begin a match
   * @param found called with the tokens of each match
   */
  public static void find(Sheet sheet, Pattern pattern, Predicate<Token> starts, Consumer<Span> found) {
    Matcher matcher = pattern.matcher(sheet.text()).useTransparentBounds(true);
    int length = sheet.text().length();
    int at = 0;
    while (at < sheet.size()) {
      Token token = sheet.token(at);
      boolean match = starts.test(token) && matcher.region(token.start(), length).lookingAt();
      if (match && matcher.end() > token.start()) {
        Span span = sheet.tokensIn(token.start(), matcher.end());
        found.accept(span);
        at = Math.max(span.end(), at + 1);
      } else {
        at++;
      }
    }
  }

  public static boolean isNumber(Token token) {
    return token.shape() == Shape.NUMBER || token.shape() == Shape.MIXED && Character.isDigit(token.key().charAt(0));
  }
}
