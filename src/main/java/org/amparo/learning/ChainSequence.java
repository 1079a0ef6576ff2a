package org.amparo.learning;

import java.util.Arrays;

/**
 * The words of one paragraph to learn from.
 *
 * @param rows for each word its features, ascending
 * @param labels for each word the index of its label
 */
record ChainSequence(int[][] rows, int[] labels) {

  /** The same with each feature's place among {@code columns} instead of its hash; features not among them go. */
  ChainSequence inColumns(int[] columns) {
    int[][] found = new int[rows.length][];
    for (int t = 0; t < found.length; t++) {
      found[t] = Arrays.stream(rows[t]).map(feature -> Arrays.binarySearch(columns, feature))
          .filter(column -> column >= 0).toArray();
    }
    return new ChainSequence(found, labels);
  }
}
