package org.amparo.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In how many training texts a word stands, by its hash: a word of many texts is the law's, a word of one may be a name.
 * Words of fewer than {@link #LEAST} texts are not kept.
 */
final class WordCounts {

  static final int LEAST = 3;

  private final int[] hashes;
  private final int[] texts;

  WordCounts(int[] hashes, int[] texts) {
    this.hashes = hashes;
    this.texts = texts;
  }

  static WordCounts of(List<Layout> layouts) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Layout layout : layouts) {
      for (int hash : words(layout)) {
        counts.merge(hash, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < LEAST);
    TreeMap<Integer, Integer> sorted = new TreeMap<>(counts);
    return new WordCounts(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static Set<Integer> words(Layout layout) {
    Set<Integer> words = new HashSet<>();
    for (int i = 0; i < layout.size(); i++) {
      words.add(FeatureBag.hash(layout.lower(i)));
    }
    return words;
  }

  /**
   * How common a word is: 0 for a word of fewer than {@link #LEAST} texts, else the number of binary digits of their
   * count.
   *
   * @param own 1 when the word's own text is among those counted, else 0
   */
  int bucket(String lower, int own) {
    int at = Arrays.binarySearch(hashes, FeatureBag.hash(lower));
    int count = at < 0 ? 0 : texts[at] - own;
    return count < LEAST ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(count);
  }

  int[] hashes() {
    return hashes.clone();
  }

  int[] texts() {
    return texts.clone();
  }
}
