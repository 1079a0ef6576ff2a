package org.amparo.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Learns a {@link ChainScorer} from annotated texts. The same texts in the same order give the same scorer. */
final class Training {

  private final List<Annotated> texts;
  private final int leastTexts;
  private final List<Layout> layouts;
  private final List<String> labels;

  /**
   * @param texts what to learn from
   * @param leastTexts words and features of fewer texts are forgotten
   */
  Training(List<Annotated> texts, int leastTexts) {
    this.texts = List.copyOf(texts);
    this.leastTexts = leastTexts;
    this.layouts = texts.stream().map(text -> new Layout(text.tokens())).toList();
    this.labels = List.copyOf(texts.stream().flatMap(text -> text.labels().stream())
        .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll));
  }

  /** A scorer that learned from all texts. */
  ChainScorer onAll() {
    return on(IntStream.range(0, texts.size()).boxed().toList());
  }

  /**
   * For each text what a scorer says of it that learned from the other folds.
   *
   * @param done hears the number of each fold that is done
   */
  List<Scores> heldBack(Folds folds, IntConsumer done) {
    Map<Integer, Scores> scores = new TreeMap<>();
    for (int fold = 0; fold < folds.count(); fold++) {
      ChainScorer scorer = on(folds.outside(fold));
      folds.inside(fold).forEach(i -> scores.put(i, scorer.scores(texts.get(i).tokens())));
      done.accept(fold + 1);
    }
    return List.copyOf(scores.values());
  }

  /** A scorer that learned from some of the texts. */
  ChainScorer on(List<Integer> train) {
    WordCounts counts = WordCounts.of(train.stream().map(layouts::get).toList(), leastTexts);
    List<List<ChainSequence>> sequences = train.stream().map(i -> sequences(i, counts)).toList();
    return new ChainScorer(counts, ChainTraining.fit(labels, sequences, leastTexts));
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
