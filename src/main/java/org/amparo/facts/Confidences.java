package org.amparo.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The share of a field's values that were right on annotated decisions, from a table that a program of the tests
 * writes.
 * A value that a scorer weighed keeps its own probability.
 */
final class Confidences {

  static final String TABLE = "confidence.tsv";

  private final Map<String, Double> byField;

  Confidences(Map<String, Double> byField) {
    this.byField = Map.copyOf(byField);
  }

  /** @throws IllegalStateException when the table is missing */
  static Confidences read() {
    try (InputStream in = Confidences.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table of confidences is not among the resources: rebuild");
      }
      Map<String, Double> byField = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#") && !row.startsWith("field\t"))
          .map(row -> row.split("\t"))
          .forEach(cells -> byField.put(cells[0], Double.parseDouble(cells[1])));
      return new Confidences(byField);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> Fact<T> of(String field, Fact<T> fact) {
    boolean weighed = fact.confidence() != Fact.UNMEASURED;
    return weighed ? fact : fact.sure(byField.getOrDefault(field, Fact.UNMEASURED));
  }

  <T> Optional<Fact<T>> of(String field, Optional<Fact<T>> fact) {
    return fact.map(found -> of(field, found));
  }

  <T> List<Fact<T>> of(String field, List<Fact<T>> facts) {
    return facts.stream().map(found -> of(field, found)).toList();
  }
}
