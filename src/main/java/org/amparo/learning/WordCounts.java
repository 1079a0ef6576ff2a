package org.amparo.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** In how many training texts a word stands, by its hash: a word of many texts is the law's, a word of one may be a name. */
final class WordCounts {

  private final int least;
  private final int[] hashes;
  private final int[] texts;

  /**
   * @param least words of fewer texts are not kept
   * @param hashes the words' hashes, ascending
   * @param texts for each in how many texts it stands
   */
  WordCounts(int least, int[] hashes, int[] texts) {
    this.least = least;
    this.hashes = hashes;
    this.texts = texts;
  }

  /** @param least words of fewer texts are not kept */
  static WordCounts of(List<Layout> layouts, int least) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Layout layout : layouts) {
      for (int hash : words(layout)) {
        counts.merge(hash, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < least);
    TreeMap<Integer, Integer> sorted = new TreeMap<>(counts);
    return new WordCounts(
        least,
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
   * How common a word is: 0 for a word that is not kept, else the number of binary digits of the count of its texts.
   *
   * @param own 1 when the word's own text is among those counted, else 0
   */
  int bucket(String lower, int own) {
    int at = Arrays.binarySearch(hashes, FeatureBag.hash(lower));
    int count = at < 0 ? 0 : texts[at] - own;
    return count < least ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(count);
  }

  int least() {
    return least;
  }

  int[] hashes() {
    return hashes.clone();
  }

  int[] texts() {
    return texts.clone();
  }
}
