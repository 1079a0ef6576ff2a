package org.amparo.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How right each field was on annotated decisions, from a table that a program of the tests writes. Of what scorers
 * weigh, the figures are cross-validated: none comes from a decision that the weights saw.
 */
public final class Accuracies {

  static final String TABLE = "accuracy.tsv";

  private Accuracies() {}

  /**
   * The fields of {@link FactFields} that were measured.
   *
   * @throws IllegalStateException when the table is missing
   */
  public static Map<String, Accuracy> measured() {
    try (InputStream in = Accuracies.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table of accuracies is not among the resources: rebuild");
      }
      Map<String, Accuracy> byField = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#") && !row.startsWith("field\t"))
          .map(row -> row.split("\t"))
          .forEach(cells -> byField.put(cells[0], accuracy(cells)));
      return Map.copyOf(byField);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Accuracy accuracy(String[] cells) {
    return new Accuracy(
        Accuracy.Measure.valueOf(cells[1]), Double.parseDouble(cells[2]), Integer.parseInt(cells[3]));
  }
}
