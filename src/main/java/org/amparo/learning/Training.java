package org.amparo.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Learns a {@link ChainScorer} from annotated texts. The same texts in the same order give the same scorer. */
final class Training {

  private static final int INNER_FOLDS = 3;

  /** What the square of a weight costs, found on the benchmark's texts by cross-validation. */
  private static final double PENALTY = 0.5;

  private final List<Annotated> texts;
  private final List<Layout> layouts;
  private final List<String> labels;

  /**
   * What was learned.
   *
   * @param scorer the scorer
   * @param heldBack for each text what a scorer said that had not seen it, to choose thresholds by
   */
  record Learned(ChainScorer scorer, List<Scores> heldBack) {}

  private Training(List<Annotated> texts) {
    this.texts = texts;
    this.layouts = texts.stream().map(text -> new Layout(text.tokens())).toList();
    this.labels = List.copyOf(texts.stream().flatMap(text -> text.labels().stream())
        .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll));
  }

  /** @throws IllegalArgumentException when there are too few texts to hold some back */
  static Learned learn(List<Annotated> texts) {
    Training training = new Training(texts);
    List<Scores> heldBack = training.outOfFold(new Folds(texts, INNER_FOLDS));
    return new Learned(training.fit(IntStream.range(0, texts.size()).boxed().toList()), heldBack);
  }

  /** A scorer without thresholds. */
  static ChainScorer scorer(List<Annotated> texts) {
    return new Training(texts).fit(IntStream.range(0, texts.size()).boxed().toList());
  }

  private List<Scores> outOfFold(Folds folds) {
    @Nullable Scores[] scores = new Scores[texts.size()];
    for (int fold = 0; fold < folds.count(); fold++) {
      ChainScorer scorer = fit(folds.outside(fold));
      for (int i : folds.inside(fold)) {
        scores[i] = scorer.scores(texts.get(i).tokens());
      }
    }
    List<Scores> all = new ArrayList<>();
    for (Scores score : scores) {
      if (score != null) {
        all.add(score);
      }
    }
    return all;
  }

  private ChainScorer fit(List<Integer> train) {
    WordCounts counts = WordCounts.of(train.stream().map(layouts::get).toList());
    List<List<ChainSequence>> sequences = train.stream().map(i -> sequences(i, counts)).toList();
    return new ChainScorer(counts, ChainTraining.fit(labels, sequences, PENALTY));
  }

  private List<ChainSequence> sequences(int text, WordCounts counts) {
    Layout layout = layouts.get(text);
    int[][] rows = new SurfaceFeatures(layout, counts, 1).all();
    int[] truth = IntStream.range(0, layout.size())
        .map(i -> labels.indexOf(texts.get(text).labels().get(layout.tokenOf(i)))).toArray();
    List<ChainSequence> sequences = new ArrayList<>();
    int first = 0;
    while (first < layout.size()) {
      int end = ChainScorer.paragraphEnd(layout, first);
      sequences.add(new ChainSequence(
          Arrays.copyOfRange(rows, first, end), Arrays.copyOfRange(truth, first, end)));
      first = end;
    }
    return sequences;
  }
}
