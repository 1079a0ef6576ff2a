package org.amparo.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.amparo.text.Span;

/**
 * Measures the recipe on texts that it has not seen: each fold is masked by a model that learned from the others, at a
 * threshold that was chosen on what the models of the other folds said of theirs.
 */
public final class TabCrossValidation {

  /**
   * What one operating point reached over all folds.
   *
   * @param point the point; its threshold is the mean of the folds' thresholds
   * @param score counted over all documents together
   * @param masks what was masked, by document
   */
  public record Result(OperatingPoint point, TabScore score, Map<String, List<Span>> masks) {

    public Result {
      masks = Map.copyOf(masks);
    }
  }

  private final List<TabDocument> documents;
  private final List<Scores> scores;
  private final Folds folds;
  private final Map<String, Map<String, List<Span>>> masks = new LinkedHashMap<>();
  private final Map<String, List<OperatingPoint>> points = new HashMap<>();

  private TabCrossValidation(List<TabDocument> documents, List<Scores> scores, Folds folds) {
    this.documents = documents;
    this.scores = scores;
    this.folds = folds;
  }

  /**
   * Cross-validates.
   *
   * @param count how many folds, at least 2
   * @param done hears the number of each fold that is done
   * @return one result an operating point
   * @throws IllegalArgumentException when there are fewer documents than folds
   */
  public static List<Result> run(List<TabDocument> documents, int count, IntConsumer done) {
    List<Annotated> texts = documents.stream().map(Annotated::of).toList();
    Folds folds = new Folds(texts, count);
    List<Scores> scores = new Training(texts, Models.LEAST_OF_BENCHMARK).heldBack(folds, done);
    TabCrossValidation run = new TabCrossValidation(documents, scores, folds);
    IntStream.range(0, count).forEach(run::mask);
    return run.results();
  }

  private void mask(int fold) {
    List<Integer> others = folds.outside(fold);
    List<OperatingPoint> chosen = OperatingPoints.choose(
        others.stream().map(documents::get).toList(), others.stream().map(scores::get).toList());
    for (int i : folds.inside(fold)) {
      Masking masking = new Masking(Tokens.of(documents.get(i).text()), scores.get(i));
      for (OperatingPoint point : chosen) {
        masks.computeIfAbsent(point.name(), n -> new HashMap<>())
            .put(documents.get(i).id(), masking.spans(point.threshold()));
      }
    }
    chosen.forEach(point -> points.computeIfAbsent(point.name(), n -> new ArrayList<>()).add(point));
  }

  private List<Result> results() {
    List<Result> results = new ArrayList<>();
    masks.forEach((name, byDocument) -> results.add(new Result(
        mean(points.getOrDefault(name, List.of())), TabEvaluation.score(documents, byDocument), byDocument)));
    return results;
  }

  private static OperatingPoint mean(List<OperatingPoint> folds) {
    double threshold = folds.stream().mapToDouble(OperatingPoint::threshold).average().orElse(0);
    return new OperatingPoint(folds.getFirst().name(), folds.getFirst().goalQuasiRecall(), threshold);
  }
}
