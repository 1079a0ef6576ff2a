package org.amparo.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Multinomial logistic regression: weighs features, gives each class its probability. Weights are kept in a table that
 * a program of the tests writes from annotated decisions: a row of classes, then a feature and its weights a row.
 */
final class Softmax {

  private final List<String> classes;
  private final Map<String, double[]> weights;

  Softmax(List<String> classes, Map<String, double[]> weights) {
    this.classes = List.copyOf(classes);
    this.weights = Map.copyOf(weights);
  }

  /**
   * Reads a table beside this class.
   *
   * @throws IllegalStateException when it is missing or a row has not as many weights as there are classes
   */
  static Softmax read(String table) {
    try (InputStream in = Softmax.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("a table of weights is not among the resources: rebuild");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Softmax parse(List<String> rows) {
    List<String> data = rows.stream().filter(row -> !row.isBlank() && !row.startsWith("#")).toList();
    List<String> head = List.of(data.getFirst().split("\t"));
    Map<String, double[]> weights = new HashMap<>();
    for (String row : data.subList(1, data.size())) {
      String[] cells = row.split("\t");
      if (cells.length != head.size()) {
        throw new IllegalStateException(
            "a row of weights is not as long as the classes are many: train the table again");
      }
      double[] ofRow = new double[cells.length - 1];
      for (int at = 1; at < cells.length; at++) {
        ofRow[at - 1] = Double.parseDouble(cells[at]);
      }
      weights.put(cells[0], ofRow);
    }
    return new Softmax(head.subList(1, head.size()), weights);
  }

  /** The classes, in the order of the probabilities. */
  List<String> classes() {
    return classes;
  }

  /** One probability for each class; they sum to one. */
  double[] probabilities(Features features) {
    double[] scores = new double[classes.size()];
    features
        .values()
        .forEach(
            (name, value) -> {
              double[] ofFeature = weights.get(name);
              for (int at = 0; ofFeature != null && at < scores.length; at++) {
                scores[at] += value * ofFeature[at];
              }
            });
    return normalised(scores);
  }

  static double[] normalised(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int at = 0; at < scores.length; at++) {
      scores[at] = Math.exp(scores[at] - highest);
      sum += scores[at];
    }
    for (int at = 0; at < scores.length; at++) {
      scores[at] /= sum;
    }
    return scores;
  }
}
