package org.amparo.sheet;

import java.util.BitSet;
import java.util.List;

/**
 * Where in a text the case of letters tells nothing: a whole text in one case, or a long stretch of one. The figures
 * lie far from those of ordinary prose, in which about one letter in twenty-five is a capital.
 */
final class CaseRegions {

  private static final double NO_CAPITALS = 0.01;
  private static final double ALL_CAPITALS = 0.8;
  private static final int LEAST_LETTERS_ALL_CAPITALS = 300;
  private static final int LEAST_LETTERS_OF_A_STRETCH = 400;

  private final BitSet tokens;

  private CaseRegions(BitSet tokens) {
    this.tokens = tokens;
  }

  static CaseRegions in(String text, List<Token> tokens) {
    BitSet found = new BitSet(tokens.size());
    int upper = 0;
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean capital = Character.isUpperCase(c);
      upper += capital ? 1 : 0;
      letters += capital || Character.isLetter(c) ? 1 : 0;
    }
    boolean small = upper <= letters * NO_CAPITALS;
    boolean large = letters >= LEAST_LETTERS_ALL_CAPITALS && upper >= letters * ALL_CAPITALS;
    if (small || large) {
      found.set(0, tokens.size());
    } else {
      stretches(tokens, found);
      paragraphs(tokens, found);
    }
    return new CaseRegions(found);
  }

  /** Stretches in which no capital stands for many lines, and those in which nothing else does. */
  private static void stretches(List<Token> tokens, BitSet found) {
    int from = 0;
    int letters = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean ends = i == tokens.size() || tokens.get(i).shape().startsUpper();
      if (!ends) {
        letters += tokens.get(i).shape() == Shape.LOWER ? tokens.get(i).lengthChars() : 0;
        continue;
      }
      if (letters >= LEAST_LETTERS_OF_A_STRETCH) {
        found.set(from, i);
      }
      from = i + 1;
      letters = 0;
    }
  }

  /** Paragraphs without a capital in which a sentence ends and another begins. */
  private static void paragraphs(List<Token> tokens, BitSet found) {
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      boolean small = !tokens.get(from).shape().startsUpper();
      boolean two = false;
      while (to < tokens.size() && tokens.get(to).line() - tokens.get(to - 1).line() <= 1) {
        small &= !tokens.get(to).shape().startsUpper();
        two |= tokens.get(to).shape() == Shape.LOWER && tokens.get(to - 1).is(".") && to - from > 4;
        to++;
      }
      if (small && two) {
        found.set(from, to);
      }
      from = to;
    }
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  boolean contains(int token) {
    return tokens.get(token);
  }
}
