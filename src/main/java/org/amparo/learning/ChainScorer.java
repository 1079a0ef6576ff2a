package org.amparo.learning;

import java.util.Arrays;
import java.util.List;

/**
 * The scorer that is learned: a conditional random field over what a text shows on its surface.
 *
 * @param counts how common words are in the training texts
 * @param model what each feature tells
 */
record ChainScorer(WordCounts counts, ChainModel model) implements Scorer {

  @Override
  public List<String> kinds() {
    return model.labels().stream().map(Label::kind).toList();
  }

  @Override
  public Scores scores(Tokens tokens) {
    Layout layout = new Layout(tokens);
    int[][] rows = new SurfaceFeatures(layout, counts, 0).all();
    Scores scores =
        new Scores(new double[tokens.size()], new double[tokens.size()], new int[tokens.size()]);
    int first = 0;
    while (first < layout.size()) {
      int end = paragraphEnd(layout, first);
      Lattice lattice = model.lattice(Arrays.copyOfRange(rows, first, end));
      for (int i = first; i < end; i++) {
        score(lattice, i - first, layout.tokenOf(i), scores);
      }
      first = end;
    }
    return scores;
  }

  static int paragraphEnd(Layout layout, int first) {
    int end = first + 1;
    while (end < layout.size() && !layout.opensParagraph(end)) {
      end++;
    }
    return end;
  }

  private void score(Lattice lattice, int place, int token, Scores scores) {
    List<String> labels = model.labels();
    double[] kinds = new double[labels.size()];
    for (int y = 0; y < labels.size(); y++) {
      double marginal = lattice.marginal(place, y);
      String label = labels.get(y);
      scores.hide()[token] += Label.hides(label) ? marginal : 0;
      scores.tells()[token] += label.equals(Label.NONE) ? 0 : marginal;
      kinds[firstOf(Label.kind(label))] += label.equals(Label.NONE) ? 0 : marginal;
    }
    int most = 0;
    for (int y = 1; y < kinds.length; y++) {
      most = kinds[y] > kinds[most] ? y : most;
    }
    scores.hide()[token] = Math.min(1, scores.hide()[token]);
    scores.tells()[token] = Math.min(1, scores.tells()[token]);
    scores.kind()[token] = most;
  }

  private int firstOf(String kind) {
    int at = 0;
    while (!Label.kind(model.labels().get(at)).equals(kind)) {
      at++;
    }
    return at;
  }
}
