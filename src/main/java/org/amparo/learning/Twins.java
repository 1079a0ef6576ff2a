package org.amparo.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds texts that tell the same, so that a cross-validation never learns from one what it asks of the other. */
final class Twins {

  private static final int WORDS = 5;
  private static final double LEAST_SHARED = 0.4;

  private Twins() {}

  /** For each text the name of the first text that it shares much of its wording with, its own name where none is. */
  static List<String> groups(List<String> names, List<Tokens> texts) {
    List<Set<Integer>> phrases = texts.stream().map(Twins::phrases).toList();
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String group = names.get(i);
      for (int j = 0; j < i; j++) {
        if (share(phrases.get(i), phrases.get(j)) > LEAST_SHARED) {
          group = groups.get(j);
          break;
        }
      }
      groups.add(group);
    }
    return groups;
  }

  private static Set<Integer> phrases(Tokens tokens) {
    Layout layout = new Layout(tokens);
    Set<Integer> phrases = new HashSet<>();
    for (int i = 0; i + WORDS <= layout.size(); i++) {
      StringBuilder phrase = new StringBuilder();
      for (int at = i; at < i + WORDS; at++) {
        phrase.append(layout.lower(at)).append(' ');
      }
      phrases.add(FeatureBag.hash(phrase.toString()));
    }
    return phrases;
  }

  /** How much of the shorter text stands in the longer one. */
  private static double share(Set<Integer> one, Set<Integer> other) {
    int both = 0;
    Set<Integer> fewer = one.size() < other.size() ? one : other;
    Set<Integer> more = fewer == one ? other : one;
    for (int phrase : fewer) {
      both += more.contains(phrase) ? 1 : 0;
    }
    return fewer.isEmpty() ? 0 : (double) both / fewer.size();
  }
}
