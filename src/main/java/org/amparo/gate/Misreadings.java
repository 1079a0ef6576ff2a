package org.amparo.gate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names that recognition spelled with a wrong letter or two. A word that is nearer to, or as near to, one that may
 * be read is taken for that one misread, so that ordinary words raise no alarm.
 */
final class Misreadings {

  private static final int SHORTEST = 6;
  /** Names of this length are told apart from other words even with two letters wrong. */
  private static final int LONG = 9;

  private final List<String> names;
  private final Set<String> mayBeRead;

  Misreadings(List<Needle> needles, String mayBeRead) {
    this.names =
        needles.stream().filter(n -> n.nameOnly() && n.letters() >= SHORTEST).map(Needle::characters).toList();
    this.mayBeRead = new HashSet<>();
    View view = View.of(mayBeRead);
    this.mayBeRead.addAll(Arrays.asList(view.words().strip().split(" ")));
    this.mayBeRead.addAll(Arrays.asList(view.mended().strip().split(" ")));
  }

  boolean in(View view) {
    for (String word : new HashSet<>(Arrays.asList(view.words().split(" ")))) {
      if (word.length() >= SHORTEST - 1 && !mayBeRead.contains(word) && names.stream().anyMatch(n -> isMeant(n, word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMeant(String name, String word) {
    int most = name.length() >= LONG ? 2 : 1;
    int distance = distance(name, word, most);
    return distance <= most && mayBeRead.stream().noneMatch(other -> distance(other, word, distance) <= distance);
  }

  /** Edits from one word to the other (Levenshtein 1966), or more than {@code most}. */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
