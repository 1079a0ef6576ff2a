package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;

/** The marks of paragraphs within a section: (a)(1)(A)(i), and what a list such as "(B), (D)" means. */
final class Paragraphs {

  private enum Mark {
    DIGIT,
    UPPER,
    ROMAN,
    LOWER
  }

  private Paragraphs() {}

  /** The paragraphs of "(D)" after "208(a)(2)(B)": the last of the same kind of mark gives way, with what follows it. */
  static List<String> continued(List<String> before, List<String> after) {
    if (after.isEmpty() || before.isEmpty()) {
      return after;
    }
    for (int level = before.size() - 1; level >= 0; level--) {
      if (alike(before.get(level), after.getFirst())) {
        List<String> whole = new ArrayList<>(before.subList(0, level));
        whole.addAll(after);
        return whole;
      }
    }
    return after;
  }

  private static boolean alike(String one, String other) {
    return mark(one) == mark(other) || (isRomanDigit(one) && isRomanDigit(other) && lower(one) == lower(other));
  }

  private static boolean lower(String mark) {
    return Character.isLowerCase(mark.charAt(0));
  }

  private static boolean isRomanDigit(String mark) {
    return "ivxIVX".indexOf(mark.charAt(0)) >= 0;
  }

  private static Mark mark(String mark) {
    char first = mark.charAt(0);
    if (Character.isDigit(first)) {
      return Mark.DIGIT;
    }
    if (mark.length() > 1 && isRomanDigit(mark)) {
      return Mark.ROMAN;
    }
    return Character.isUpperCase(first) ? Mark.UPPER : Mark.LOWER;
  }
}
