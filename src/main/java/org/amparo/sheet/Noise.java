package org.amparo.sheet;

/** Tells a badly scanned text: many of its longer lower-case words are no English. */
public final class Noise {

  private static final int LEAST_CHARS = 4;
  private static final double SHARE = 0.035;

  private Noise() {}

  public static boolean isIn(Sheet sheet) {
    int words = 0;
    int unknown = 0;
    for (Token token : sheet.tokens()) {
      if (token.shape() == Shape.LOWER && token.lengthChars() >= LEAST_CHARS) {
        words++;
        unknown += sheet.vocabulary().isGeneral(token.key()) || sheet.vocabulary().isDerived(token.key()) ? 0 : 1;
      }
    }
    return unknown > words * SHARE;
  }
}
