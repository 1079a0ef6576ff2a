package org.amparo.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words that name somebody whatever a scorer says: file numbers such as 18403/91, and names that a title once led. */
final class Certain {

  private static final int LEAST_FILE_DIGITS = 3;

  /** Words that a title may lead and that are no names. */
  private static final Set<String> NO_NAMES = Set.of("government", "court", "the", "i");

  private final List<Stretches.Stretch> stretches = new ArrayList<>();

  Certain(Layout layout, NumberPatterns patterns) {
    for (int i = 0; i < layout.size(); i++) {
      if (isFileNumber(layout, patterns, i)) {
        stretches.add(new Stretches.Stretch(i, i + 2));
      }
      if (isName(layout, i)) {
        stretches.add(new Stretches.Stretch(i, i + 1));
      }
    }
  }

  /** They, in order. */
  List<Stretches.Stretch> stretches() {
    return stretches;
  }

  /** Whether a number begins at this word that a year's last two digits end. */
  private static boolean isFileNumber(Layout layout, NumberPatterns patterns, int i) {
    return patterns.of(i) == NumberPatterns.Pattern.SLASH && i + 1 < layout.size() && layout.gap(i + 1).equals("/")
        && layout.word(i).written().length() >= LEAST_FILE_DIGITS && layout.word(i + 1).written().length() == 2;
  }

  private static boolean isName(Layout layout, int i) {
    boolean common = layout.opensSentence(i) && layout.isAlsoInLowerCase(i) || NO_NAMES.contains(layout.lower(i));
    return layout.word(i).capital() && layout.isTitled(i) && !common;
  }
}
