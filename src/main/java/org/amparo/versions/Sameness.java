package org.amparo.versions;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.policy.Kind;

/** Whether two tokens may be one and the same, misread by OCR or hidden under another label. */
final class Sameness {

  private static final int SHORTEST_FUZZY = 4;
  private static final int LETTERS_PER_ERROR = 4;
  private static final Set<Kind> NAMES = EnumSet.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.ADDRESS);
  private static final Set<Kind> NUMBERS =
      EnumSet.of(Kind.FILE_NUMBER, Kind.CASE_NUMBER, Kind.PHONE, Kind.NUMBER, Kind.DATE, Kind.AGE, Kind.ADDRESS);

  private Sameness() {}

  static boolean alike(Token one, Token other) {
    return switch (one) {
      case Token.Word word -> other instanceof Token.Word that && alike(word.key(), that.key());
      case Token.Hidden hidden -> other instanceof Token.Hidden that && alike(hidden.kind(), that.kind());
    };
  }

  private static boolean alike(Kind one, Kind other) {
    return one == other || one == Kind.UNKNOWN || other == Kind.UNKNOWN
        || NAMES.contains(one) && NAMES.contains(other) || NUMBERS.contains(one) && NUMBERS.contains(other);
  }

  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int errors = shorter / LETTERS_PER_ERROR;
    boolean mayDiffer = shorter >= SHORTEST_FUZZY && Math.abs(one.length() - other.length()) <= errors
        && Character.isLetter(one.charAt(0)) && Character.isLetter(other.charAt(0));
    return mayDiffer && distance(one, other) <= errors;
  }

  /** Levenshtein's distance of two short words. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
