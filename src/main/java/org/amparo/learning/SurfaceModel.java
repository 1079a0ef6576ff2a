package org.amparo.learning;

/**
 * The scorer that is learned: logistic regression over what a text shows on its surface.
 *
 * @param counts how common words are in the training texts
 * @param weights what each feature tells
 */
record SurfaceModel(WordCounts counts, LinearModel weights) implements Scorer {

  @Override
  public double[] score(Tokens tokens) {
    Layout layout = new Layout(tokens);
    return probabilities(layout, weights, features(layout, tokens, counts, 0));
  }

  /**
   * For each token its features; none for symbols.
   *
   * @param own 1 when the text is among those that were counted, else 0
   */
  static int[][] features(Layout layout, Tokens tokens, WordCounts counts, int own) {
    SurfaceFeatures features = new SurfaceFeatures(layout, tokens.cues(), counts, own);
    int[][] rows = new int[layout.size][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = layout.isWord(i) ? features.of(i) : new int[0];
    }
    return rows;
  }

  static double[] probabilities(Layout layout, LinearModel weights, int[][] rows) {
    double[] scores = new double[rows.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = layout.isWord(i) ? 1 / (1 + Math.exp(-weights.logit(rows[i]))) : 0;
    }
    return scores;
  }
}
