package org.amparo.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.text.Span;

/** Chooses thresholds: the highest at which still enough of the quasi identifiers are hidden. */
final class OperatingPoints {

  /**
   * @param name the operating point's name
   * @param promised the share of quasi identifiers to hide
   * @param aim the share to hide on texts at hand, a little more, so that others more often reach what is promised
   */
  private record Goal(String name, double promised, double aim) {}

  private static final List<Goal> GOALS = List.of(new Goal("precision", 0.90, 0.91), new Goal("recall", 0.95, 0.952));

  private static final int STEPS = 400;
  private static final double LEAST = -14;
  private static final double MOST = 6;

  private OperatingPoints() {}

  /**
   * Chooses by scores of texts that their scorer had not seen.
   *
   * @param scores one a document, for the tokens of {@link Tokens#of}
   */
  static List<OperatingPoint> choose(List<TabDocument> documents, List<Scores> scores) {
    List<Masking> maskings = IntStream.range(0, documents.size())
        .mapToObj(i -> new Masking(Tokens.of(documents.get(i).text()), scores.get(i))).toList();
    return GOALS.stream()
        .map(goal -> new OperatingPoint(goal.name(), goal.promised(), highest(documents, maskings, goal.aim())))
        .toList();
  }

  private static double highest(List<TabDocument> documents, List<Masking> maskings, double aim) {
    int low = 0;
    int high = STEPS;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (TabEvaluation.score(documents, masks(documents, maskings, threshold(middle))).quasiRecall() >= aim) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return threshold(low);
  }

  /** Even steps of log odds. */
  private static double threshold(int step) {
    return LEAST + (MOST - LEAST) * step / STEPS;
  }

  static Map<String, List<Span>> masks(List<TabDocument> documents, List<Masking> maskings, double threshold) {
    Map<String, List<Span>> masks = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      masks.put(documents.get(i).id(), maskings.get(i).spans(threshold));
    }
    return masks;
  }
}
