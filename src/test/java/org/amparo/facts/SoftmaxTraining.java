package org.amparo.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fits the weights of a {@link Softmax} to labelled candidates: cross entropy with a square penalty, by Adam. */
final class SoftmaxTraining {

  private static final int STEPS = 400;
  private static final double RATE = 0.03;

  /**
   * A candidate whose class is known.
   *
   * @param doc the decision it is of
   * @param name what is decided of it ("NEXUS")
   * @param seen its features
   * @param label its class
   */
  record Example(String doc, String name, Features seen, String label) {}

  private final List<String> classes;
  private final int fewestDocuments;
  private final double penalty;

  /**
   * @param fewestDocuments a feature seen in fewer candidates is left out
   * @param penalty of the squared weights
   */
  SoftmaxTraining(List<String> classes, int fewestDocuments, double penalty) {
    this.classes = classes;
    this.fewestDocuments = fewestDocuments;
    this.penalty = penalty;
  }

  Softmax fit(List<Example> examples) {
    return new Softmax(classes, table(examples));
  }

  /** The weights by feature, for the table. */
  Map<String, double[]> table(List<Example> examples) {
    Map<String, Integer> names = names(examples);
    int width = classes.size();
    double[] weights = new double[names.size() * width];
    List<int[]> at = new ArrayList<>();
    List<double[]> value = new ArrayList<>();
    int[] labels = examples.stream().mapToInt(each -> classes.indexOf(each.label())).toArray();
    for (Example example : examples) {
      var known = example.seen().values().entrySet().stream().filter(e -> names.containsKey(e.getKey())).toList();
      at.add(known.stream().mapToInt(e -> names.get(e.getKey()) * width).toArray());
      value.add(known.stream().mapToDouble(Map.Entry::getValue).toArray());
    }
    descend(weights, at, value, labels);
    Map<String, double[]> table = new TreeMap<>();
    names.forEach((name, row) -> table.put(name, java.util.Arrays.copyOfRange(weights, row * width,
        (row + 1) * width)));
    return table;
  }

  private Map<String, Integer> names(List<Example> examples) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    examples.forEach(each -> each.seen().values().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    Map<String, Integer> names = new HashMap<>();
    counts.forEach(
        (name, count) -> {
          if (count >= fewestDocuments) {
            names.put(name, names.size());
          }
        });
    return names;
  }

  private void descend(double[] weights, List<int[]> at, List<double[]> value, int[] labels) {
    double[] first = new double[weights.length];
    double[] second = new double[weights.length];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope(weights, at, value, labels);
      double firstScale = 1 - Math.pow(0.9, step);
      double secondScale = 1 - Math.pow(0.999, step);
      for (int i = 0; i < weights.length; i++) {
        first[i] = 0.9 * first[i] + 0.1 * slope[i];
        second[i] = 0.999 * second[i] + 0.001 * slope[i] * slope[i];
        weights[i] -= RATE * (first[i] / firstScale) / (Math.sqrt(second[i] / secondScale) + 1e-8);
      }
    }
  }

  private double[] slope(double[] weights, List<int[]> at, List<double[]> value, int[] labels) {
    int width = classes.size();
    double[] slope = new double[weights.length];
    for (int i = 0; i < labels.length; i++) {
      double[] scores = new double[width];
      for (int j = 0; j < at.get(i).length; j++) {
        for (int c = 0; c < width; c++) {
          scores[c] += weights[at.get(i)[j] + c] * value.get(i)[j];
        }
      }
      Softmax.normalised(scores);
      scores[labels[i]] -= 1;
      for (int j = 0; j < at.get(i).length; j++) {
        for (int c = 0; c < width; c++) {
          slope[at.get(i)[j] + c] += scores[c] * value.get(i)[j] / labels.length;
        }
      }
    }
    for (int i = 0; i < weights.length; i++) {
      slope[i] += penalty * weights[i] / labels.length;
    }
    return slope;
  }
}
