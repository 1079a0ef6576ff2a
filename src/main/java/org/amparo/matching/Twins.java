package org.amparo.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds decisions that are one decision read twice, by the share of five-word runs that they have in common; a
 * sixteenth of the runs, chosen by their hash, stands for all (Broder's resemblance).
 */
final class Twins {

  private static final int RUN_WORDS = 5;
  private static final int ONE_IN = 16;
  private static final double SAME = 0.5;

  private Twins() {}

  /** The ranking with each later twin moved directly behind the first, so that a reader meets them together. */
  static List<Ranking.Scored> sideBySide(List<Ranking.Scored> ranked) {
    List<Set<Integer>> sketches = ranked.stream().map(each -> sketch(each.candidate().words())).toList();
    List<Ranking.Scored> moved = new ArrayList<>();
    boolean[] placed = new boolean[ranked.size()];
    for (int first = 0; first < ranked.size(); first++) {
      for (int other = first; other < ranked.size(); other++) {
        boolean belongs = other == first || resemble(sketches.get(first), sketches.get(other));
        if (!placed[first] && !placed[other] && belongs) {
          moved.add(ranked.get(other));
          placed[other] = other != first;
        }
      }
      placed[first] = true;
    }
    return moved;
  }

  private static Set<Integer> sketch(List<String> words) {
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN_WORDS <= words.size(); i++) {
      int hash = words.subList(i, i + RUN_WORDS).hashCode();
      if (Math.floorMod(hash, ONE_IN) == 0) {
        runs.add(hash);
      }
    }
    return runs;
  }

  private static boolean resemble(Set<Integer> one, Set<Integer> other) {
    long common = one.stream().filter(other::contains).count();
    return common > SAME * (one.size() + other.size() - common);
  }
}
