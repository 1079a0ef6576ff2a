package org.amparo.versions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of three readable words of a version, each as a hash: a cheap likeness (Broder's containment). */
final class WordRuns {

  private static final int WORDS = 3;

  private WordRuns() {}

  static Set<Integer> of(List<Token> tokens) {
    List<String> keys = tokens.stream().map(WordRuns::key).toList();
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + WORDS <= keys.size(); i++) {
      List<String> run = keys.subList(i, i + WORDS);
      if (!run.contains("")) {
        runs.add(run.hashCode());
      }
    }
    return runs;
  }

  /** The share of the smaller set that the other has too, 0 to 1. */
  static double containment(Set<Integer> one, Set<Integer> other) {
    Set<Integer> smaller = one.size() < other.size() ? one : other;
    Set<Integer> larger = smaller == one ? other : one;
    long common = smaller.stream().filter(larger::contains).count();
    return (double) common / Math.max(1, smaller.size());
  }

  private static String key(Token token) {
    return switch (token) {
      case Token.Word word -> word.key();
      case Token.Hidden _ -> "";
    };
  }
}
