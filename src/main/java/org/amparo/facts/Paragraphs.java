package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The marks of paragraphs within a section: (a)(1)(A)(i), and what a list such as "(B), (D)" means.
 */
final class Paragraphs {

  private enum Mark {
    DIGIT,
    UPPER,
    ROMAN,
    LOWER
  }

  /** Levels of the regulations: (a)(1)(i)(A). */
  private static final List<Mark> OF_REGULATIONS =
      List.of(Mark.LOWER, Mark.DIGIT, Mark.ROMAN, Mark.UPPER);

  /** Levels of the Act and the Code: (a)(1)(A)(i)(I). */
  private static final List<Mark> OF_ACTS = List.of(Mark.LOWER, Mark.DIGIT, Mark.UPPER, Mark.ROMAN);

  private static final int UPPER_ROMAN_LEVEL = 4;

  private Paragraphs() {}

  /**
   * The paragraphs of "(D)" after "208(a)(2)(B)": the last of the same kind of mark gives way, with
   * what follows it.
   */
  static List<String> continued(List<String> before, List<String> after) {
    if (after.isEmpty() || before.isEmpty()) {
      return after;
    }
    int same = before.indexOf(after.getFirst());
    for (int level = same >= 0 ? same : before.size() - 1; level >= 0; level--) {
      if (level == same || alike(before.get(level), after.getFirst())) {
        List<String> whole = new ArrayList<>(before.subList(0, level));
        whole.addAll(after);
        return whole;
      }
    }
    return after;
  }

  /** The marks from the last of these to an end of the same kind, "(A)" to "(C)"; empty where they are no capitals. */
  static List<String> through(List<String> marks, String end) {
    boolean lettered = !marks.isEmpty() && marks.getLast().matches("[A-Z]") && end.matches("\\([A-Z]\\)");
    if (!lettered || end.charAt(1) <= marks.getLast().charAt(0)) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    for (char letter = marks.getLast().charAt(0); letter <= end.charAt(1); letter++) {
      all.add(String.valueOf(letter));
    }
    return all;
  }

  /**
   * Marks that OCR misread, put right where the level leaves one reading: "(a)(l)(A)(1)" gives
   * (a)(1)(A)(i).
   */
  static List<String> repaired(List<String> marks, boolean regulation) {
    List<Mark> levels = regulation ? OF_REGULATIONS : OF_ACTS;
    List<String> repaired = new ArrayList<>();
    for (int level = 0; level < marks.size(); level++) {
      String mark = marks.get(level);
      if (level < levels.size()) {
        repaired.add(fit(mark, levels.get(level)));
      } else {
        repaired.add(
            !regulation && level == UPPER_ROMAN_LEVEL
                ? mark.replace('1', 'I').replace('l', 'I')
                : mark);
      }
    }
    return repaired;
  }

  private static String fit(String mark, Mark level) {
    return switch (level) {
      case DIGIT ->
          mark.equals("l") || mark.equals("I") || mark.equals("i")
              ? "1"
              : mark.equalsIgnoreCase("o") || mark.equals("0") ? "6" : mark;
      case ROMAN ->
          mark.chars().allMatch(c -> "1liI".indexOf(c) >= 0) ? "i".repeat(mark.length()) : mark;
      case LOWER ->
          switch (mark) {
            case "2", "0" -> "d";
            case "1" -> "l";
            case "4" -> "a";
            default -> mark.length() == 1 ? mark.toLowerCase(Locale.ROOT) : mark;
          };
      case UPPER -> mark.equals("8") ? "B" : mark;
    };
  }

  private static boolean alike(String one, String other) {
    return mark(one) == mark(other)
        || (isRomanDigit(one) && isRomanDigit(other) && lower(one) == lower(other));
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
