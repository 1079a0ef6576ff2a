package org.amparo.sheet;

/** Levenshtein's distance, up to a bound. */
public final class EditDistance {

  private EditDistance() {}

  /** Whether one word becomes the other by at most so many insertions, deletions and changes of one character. */
  public static boolean atMost(String one, String other, int most) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      int best = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(row[j - 1], last[j]) + 1);
        best = Math.min(best, row[j]);
      }
      if (best > most) {
        return false;
      }
      last = row;
    }
    return last[other.length()] <= most;
  }
}
