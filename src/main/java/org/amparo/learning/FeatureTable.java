package org.amparo.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The features that are learned, and the labels that each is weighed for: those that it was seen with. A weight for a
 * label that a feature never came with could only say "unlike these texts".
 *
 * @param features hashes, ascending
 * @param from for each feature where its labels begin, and at the end their count
 * @param labels for each feature the indices of its labels, one feature after another
 */
record FeatureTable(int[] features, int[] from, int[] labels) {

  /** What came once with a label may have come by chance. */
  private static final int LEAST_TIMES = 2;

  /**
   * Counts.
   *
   * @param texts one list of sequences a text
   * @param labelCount how many labels there are
   * @param leastTexts what stands in fewer texts is not learned
   */
  static FeatureTable of(List<List<ChainSequence>> texts, int labelCount, int leastTexts) {
    int[] features = features(texts, leastTexts);
    int[] times = times(texts, features, labelCount);
    int[] from = new int[features.length + 1];
    int[] labels = new int[times.length];
    int count = 0;
    for (int pair = 0; pair < times.length; pair++) {
      if (times[pair] >= LEAST_TIMES) {
        labels[count++] = pair % labelCount;
      }
      from[pair / labelCount + 1] = count;
    }
    return new FeatureTable(features, from, Arrays.copyOf(labels, count));
  }

  private static int[] features(List<List<ChainSequence>> texts, int leastTexts) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (List<ChainSequence> text : texts) {
      Set<Integer> seen = new HashSet<>();
      text.forEach(sequence -> Arrays.stream(sequence.rows()).flatMapToInt(Arrays::stream).forEach(seen::add));
      seen.forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < leastTexts);
    return new TreeSet<>(counts.keySet()).stream().mapToInt(Integer::intValue).toArray();
  }

  /** How often each feature stands with each label. */
  private static int[] times(List<List<ChainSequence>> texts, int[] features, int labelCount) {
    int[] times = new int[features.length * labelCount];
    for (List<ChainSequence> text : texts) {
      for (ChainSequence sequence : text) {
        int[][] rows = sequence.inColumns(features).rows();
        for (int t = 0; t < rows.length; t++) {
          for (int column : rows[t]) {
            times[column * labelCount + sequence.labels()[t]]++;
          }
        }
      }
    }
    return times;
  }

  /** How many weights there are. */
  int size() {
    return labels.length;
  }
}
