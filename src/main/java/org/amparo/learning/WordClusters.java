package org.amparo.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Words of general English that are used alike, at three grains: "dancer" stands with "painter". What is learned of one
 * so holds of the other. Made from a public table of word embeddings; see README.md beside it.
 */
final class WordClusters {

  private static final String TABLE = "word-clusters.tsv.gz";
  private static final WordClusters SHIPPED = load();

  private final Map<String, List<String>> clusters;

  private WordClusters(Map<String, List<String>> clusters) {
    this.clusters = Map.copyOf(clusters);
  }

  static WordClusters shipped() {
    return SHIPPED;
  }

  /** The coarse, the middle and the fine cluster of a word in lower case; empty for a word of no cluster. */
  List<String> of(String lower) {
    return clusters.getOrDefault(lower, List.of());
  }

  private static WordClusters load() {
    try (InputStream in = WordClusters.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new BrokenModel(TABLE, "is missing from the program");
      }
      Map<String, List<String>> clusters = new HashMap<>();
      BufferedReader rows =
          new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        String[] cells = row.split("\t");
        clusters.put(cells[0], List.of(cells[1], cells[2], cells[3]));
      }
      return new WordClusters(clusters);
    } catch (IOException e) {
      throw new BrokenModel(TABLE, "is damaged", e);
    }
  }
}
