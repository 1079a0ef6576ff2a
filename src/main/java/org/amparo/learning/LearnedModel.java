package org.amparo.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scorer with what must be known to use it.
 *
 * @param task what it learned to hide, "benchmark" or "decisions"
 * @param texts fingerprints of the texts it learned from
 * @param points how boldly it can be asked to hide
 * @param scorer the scorer itself
 */
public record LearnedModel(String task, Set<String> texts, List<OperatingPoint> points, Scorer scorer) {

  public LearnedModel {
    texts = Set.copyOf(texts);
    points = List.copyOf(points);
  }

  /** Whether it learned from this very text, so that it is no measure of what it does with others. */
  public boolean learnedFrom(TabDocument document) {
    return texts.contains(Fingerprint.of(document.text()));
  }

  /** The operating point of this name, if there is one. */
  public Optional<OperatingPoint> point(String name) {
    return points.stream().filter(p -> p.name().equals(name)).findFirst();
  }
}
