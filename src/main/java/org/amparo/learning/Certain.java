package org.amparo.learning;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The words that name somebody whatever a scorer says: file numbers such as 18403/91, and names that a title once led. */
final class Certain {

  private static final int LEAST_FILE_DIGITS = 3;

  /** Public offices that a title may lead. */
  private static final Set<String> OFFICES = Set.of("government", "court", "the", "i");

  private final BitSet words = new BitSet();

  Certain(Layout layout, NumberPatterns patterns) {
    for (int i = 0; i < layout.size(); i++) {
      if (isFileNumber(layout, patterns, i)) {
        words.set(i, i + 2);
      }
      if (isName(layout, i)) {
        words.set(i);
      }
    }
  }

  /** Their indices, ascending. */
  IntStream words() {
    return words.stream();
  }

  /** Whether a number begins at this word that a year's last two digits end. */
  private static boolean isFileNumber(Layout layout, NumberPatterns patterns, int i) {
    return patterns.of(i) == NumberPatterns.Pattern.SLASH && i + 1 < layout.size() && layout.gap(i + 1).equals("/")
        && layout.word(i).written().length() >= LEAST_FILE_DIGITS && layout.word(i + 1).written().length() == 2;
  }

  private static boolean isName(Layout layout, int i) {
    boolean common = layout.opensSentence(i) && layout.isAlsoInLowerCase(i) || OFFICES.contains(layout.lower(i));
    return layout.word(i).capital() && layout.isTitled(i) && !common;
  }
}
