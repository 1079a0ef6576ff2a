package org.amparo.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Learns a {@link SurfaceModel} from annotated texts. The same texts in the same order give the same model. */
final class Training {

  private static final int INNER_FOLDS = 5;

  /** LIBLINEAR's C. */
  private static final double COST = 0.1;

  /** What stands in fewer texts is not learned: it would tell of those texts only. */
  private static final int LEAST_TEXTS = 2;

  private final List<Annotated> texts;
  private final List<Layout> layouts;

  /**
   * What was learned.
   *
   * @param model the scorer
   * @param scores for each text what a model said that had not seen it, to choose thresholds by
   */
  record Learned(SurfaceModel model, List<double[]> scores) {}

  private Training(List<Annotated> texts) {
    this.texts = texts;
    this.layouts = texts.stream().map(text -> new Layout(text.tokens())).toList();
  }

  /** @throws IllegalArgumentException when there are too few texts to hold some back */
  static Learned learn(List<Annotated> texts) {
    Training training = new Training(texts);
    List<Integer> all = IntStream.range(0, texts.size()).boxed().toList();
    return new Learned(training.fit(all), training.outOfFold(new Folds(texts, INNER_FOLDS)));
  }

  private List<double[]> outOfFold(Folds folds) {
    List<double[]> scores = new ArrayList<>(Collections.nCopies(texts.size(), new double[0]));
    for (int fold = 0; fold < folds.count(); fold++) {
      SurfaceModel model = fit(folds.outside(fold));
      folds.inside(fold).forEach(i -> scores.set(i, model.score(texts.get(i).tokens())));
    }
    return scores;
  }

  private SurfaceModel fit(List<Integer> train) {
    WordCounts counts = WordCounts.of(train.stream().map(layouts::get).toList());
    List<LinearTraining.Rows> rows = train.stream().map(i -> rows(i, counts)).toList();
    return new SurfaceModel(counts, LinearTraining.fit(rows, COST, LEAST_TEXTS));
  }

  private LinearTraining.Rows rows(int text, WordCounts counts) {
    Layout layout = layouts.get(text);
    int[][] features = SurfaceModel.features(layout, texts.get(text).tokens(), counts, 1);
    int[] words = IntStream.range(0, layout.size).filter(layout::isWord).toArray();
    int[][] rows = new int[words.length][];
    boolean[] hide = new boolean[words.length];
    for (int at = 0; at < words.length; at++) {
      rows[at] = features[words[at]];
      hide[at] = texts.get(text).hide().get(words[at]);
    }
    return new LinearTraining.Rows(rows, hide);
  }
}
