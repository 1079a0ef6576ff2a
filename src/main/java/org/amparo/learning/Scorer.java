package org.amparo.learning;

import java.util.List;

/** Says how likely each token must be hidden. Implementations are immutable and may be shared by threads. */
public interface Scorer {

  /** What the indices of {@link Scores#kind} mean, as the annotators called it; empty for nothing. */
  List<String> kinds();

  /** What is known of each token of a text. */
  Scores scores(Tokens tokens);

  /** For each token how likely it must be hidden, from 0 to 1; 0 for symbols. */
  default double[] hideProbabilities(Tokens tokens) {
    return scores(tokens).hide().clone();
  }

  /** The stretches that this scorer would hide from these log odds on, in order. */
  default List<Found> found(Tokens tokens, double threshold) {
    return new Masking(tokens, scores(tokens)).found(threshold, kinds());
  }
}
