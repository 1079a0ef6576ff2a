package org.amparo.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.amparo.text.Span;

/**
 * Measures the recipe on texts that it has not seen: each fold is masked by a model that learned from the others, at a
 * threshold that was chosen on the others.
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
  private final List<Annotated> texts;
  private final Folds folds;
  private final Map<String, Map<String, List<Span>>> masks = new LinkedHashMap<>();
  private final Map<String, List<OperatingPoint>> points = new HashMap<>();

  private TabCrossValidation(List<TabDocument> documents, int folds) {
    this.documents = documents;
    this.texts = documents.stream().map(Annotated::of).toList();
    this.folds = new Folds(texts, folds);
  }

  /**
   * Cross-validates.
   *
   * @param folds how many, at least 2
   * @param done hears the number of each fold that is done
   * @return one result an operating point
   * @throws IllegalArgumentException when there are fewer documents than folds
   */
  public static List<Result> run(List<TabDocument> documents, int folds, IntConsumer done) {
    TabCrossValidation run = new TabCrossValidation(documents, folds);
    for (int fold = 0; fold < folds; fold++) {
      run.fold(fold);
      done.accept(fold + 1);
    }
    return run.results();
  }

  private void fold(int fold) {
    List<Integer> train = folds.outside(fold);
    Training.Learned learned = Training.learn(train.stream().map(texts::get).toList());
    List<OperatingPoint> chosen =
        OperatingPoints.choose(train.stream().map(documents::get).toList(), learned.heldBack());
    for (int i : folds.inside(fold)) {
      Tokens tokens = texts.get(i).tokens();
      Masking masking = new Masking(tokens, learned.scorer().scores(tokens));
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
