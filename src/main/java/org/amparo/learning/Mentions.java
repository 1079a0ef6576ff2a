package org.amparo.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * In what company each capital word stands throughout a text: a name that is once "lives in" says what it is everywhere.
 * Headings and first words of sentences are left out, where capitals tell nothing.
 */
final class Mentions {

  private static final int MOST = 8;

  private final Map<String, List<String>> company = new HashMap<>();

  Mentions(Layout layout, Runs runs, Sections sections) {
    Map<String, TreeSet<String>> all = new HashMap<>();
    for (int i = 0; i < layout.size(); i++) {
      if (layout.word(i).capital() && !layout.opensSentence(i) && !sections.isHeading(i)) {
        TreeSet<String> words = all.computeIfAbsent(layout.lower(i), w -> new TreeSet<>());
        words.add("after " + layout.key(runs.end(i)));
        words.add("before " + layout.key(runs.first(i) - 1));
        words.add("last " + layout.lower(runs.end(i) - 1));
      }
    }
    all.forEach((word, words) -> company.put(word, words.stream().limit(MOST).toList()));
  }

  /** The words after and before its runs and the runs' last words, each with its place, at most {@link #MOST}. */
  List<String> company(String lower) {
    return company.getOrDefault(lower, List.of());
  }
}
