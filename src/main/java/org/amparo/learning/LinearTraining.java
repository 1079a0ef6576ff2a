package org.amparo.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fits a {@link LinearModel}: L2-regularised logistic regression, by LIBLINEAR's trust-region Newton method. */
final class LinearTraining {

  private static final double TOLERANCE = 0.01;

  /**
   * The tokens of one text to learn from.
   *
   * @param features for each token its features, ascending
   * @param hide for each token whether it must go
   */
  record Rows(int[][] features, boolean[] hide) {}

  private LinearTraining() {}

  /**
   * Fits a model. The same rows in the same order give the same model.
   *
   * @param texts what to learn from
   * @param cost how much an error costs against a large weight (LIBLINEAR's C)
   * @param leastTexts in how many texts a feature must stand to be learned at all
   */
  static LinearModel fit(List<Rows> texts, double cost, int leastTexts) {
    int[] columns = columns(texts, leastTexts);
    Map<Integer, FeatureNode> nodes = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      nodes.put(columns[i], new FeatureNode(i + 1, 1));
    }
    Problem problem = problem(texts, nodes, columns.length);
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] fitted = model.getFeatureWeights();
    float[] weights = new float[columns.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (sign * fitted[i]);
    }
    return new LinearModel(columns, weights, sign * fitted[columns.length]);
  }

  private static int[] columns(List<Rows> texts, int leastTexts) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Rows text : texts) {
      Set<Integer> seen = new HashSet<>();
      for (int[] row : text.features()) {
        for (int feature : row) {
          seen.add(feature);
        }
      }
      seen.forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < leastTexts);
    return new TreeSet<>(counts.keySet()).stream().mapToInt(Integer::intValue).toArray();
  }

  private static Problem problem(List<Rows> texts, Map<Integer, FeatureNode> nodes, int columns) {
    List<Feature[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    FeatureNode bias = new FeatureNode(columns + 1, 1);
    for (Rows text : texts) {
      for (int i = 0; i < text.features().length; i++) {
        rows.add(row(text.features()[i], nodes, bias));
        labels.add(text.hide()[i]);
      }
    }
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = columns + 1;
    problem.bias = 1;
    problem.x = rows.toArray(Feature[][]::new);
    problem.y = labels.stream().mapToDouble(hide -> hide ? 1 : -1).toArray();
    return problem;
  }

  private static Feature[] row(int[] features, Map<Integer, FeatureNode> nodes, FeatureNode bias) {
    List<Feature> row = new ArrayList<>(features.length + 1);
    for (int feature : features) {
      FeatureNode node = nodes.get(feature);
      if (node != null) {
        row.add(node);
      }
    }
    row.add(bias);
    return row.toArray(Feature[]::new);
  }
}
