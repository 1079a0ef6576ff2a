package org.amparo.sheet;

import org.amparo.text.Span;

/**
 * A word, a number or one other character of a text.
 *
 * @param start first unit
 * @param end first unit after
 * @param shape how it is written
 * @param key the word in lower case, accents folded, without a possessive ending
 * @param line the index of its line
 */
public record Token(int start, int end, Shape shape, String key, int line) {

  public Span span() {
    return new Span(start, end);
  }

  public int lengthChars() {
    return end - start;
  }

  public boolean is(String word) {
    return key.equals(word);
  }

  /** Prints place and shape only: a token is a word of an original. */
  @Override
  public String toString() {
    return "Token[%d, %d, %s]".formatted(start, end, shape);
  }
}
