package org.amparo.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Phrases that speak of themes, ready to be counted in a text. Words are runs of letters and digits without regard to
 * case; a star at the end of a phrase's word stands for any ending.
 */
final class Cues {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern WORD_OF_A_CUE = Pattern.compile(WORD + "\\*?");

  private final Node root = new Node();

  /** A word's place in the phrases: what may follow it, and whose phrase ends here. */
  private static final class Node {
    private final Map<String, Node> words = new HashMap<>();
    private final Map<String, Node> beginnings = new HashMap<>();
    private final List<Integer> ends = new ArrayList<>();
  }

  /** @param theme the number of the theme that the phrase speaks of */
  void add(String phrase, int theme) {
    Node node = root;
    for (String word : words(WORD_OF_A_CUE, phrase)) {
      node =
          word.endsWith("*")
              ? node.beginnings.computeIfAbsent(word.substring(0, word.length() - 1), any -> new Node())
              : node.words.computeIfAbsent(word, any -> new Node());
    }
    if (node != root) {
      node.ends.add(theme);
    }
  }

  /** For each theme, at how many places of the words one of its phrases begins. */
  int[] count(List<String> words, int themes) {
    int[] counts = new int[themes];
    Set<Integer> begun = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      begun.clear();
      follow(root, words, i, begun);
      begun.forEach(theme -> counts[theme]++);
    }
    return counts;
  }

  private static void follow(Node node, List<String> words, int next, Set<Integer> found) {
    found.addAll(node.ends);
    if (next == words.size()) {
      return;
    }
    String word = words.get(next);
    Node exact = node.words.get(word);
    if (exact != null) {
      follow(exact, words, next + 1, found);
    }
    for (int length = 1; length <= word.length() && !node.beginnings.isEmpty(); length++) {
      Node beginning = node.beginnings.get(word.substring(0, length));
      if (beginning != null) {
        follow(beginning, words, next + 1, found);
      }
    }
  }

  /** The words of a text in lower case. */
  static List<String> words(String text) {
    return words(WORD, text);
  }

  private static List<String> words(Pattern word, String text) {
    return word.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
