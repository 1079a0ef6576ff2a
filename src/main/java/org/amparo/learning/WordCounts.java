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

  /** Words in lower case and words with a capital count apart. */
  static int hash(Layout layout, int i) {
    return FeatureBag.hash(layout.isCapital(i) ? "^" + layout.exact[i] : layout.exact[i]);
  }

  private static Set<Integer> words(Layout layout) {
    Set<Integer> words = new HashSet<>();
    for (int i = 0; i < layout.size; i++) {
      words.add(hash(layout, i));
    }
    return words;
  }

  /**
   * How common a token is: 0 for a word of fewer than {@link #LEAST} texts, up to 4.
   *
   * @param own 1 when the token's own text is among those counted, else 0
   */
  int bucket(Layout layout, int i, int own) {
    int at = Arrays.binarySearch(hashes, hash(layout, i));
    int count = at < 0 ? 0 : texts[at] - own;
    return count < LEAST ? 0 : count < 6 ? 1 : count < 12 ? 2 : count < 30 ? 3 : 4;
  }

  int[] hashes() {
    return hashes.clone();
  }

  int[] texts() {
    return texts.clone();
  }
}
