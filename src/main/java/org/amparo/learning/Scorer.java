package org.amparo.learning;

/** Says how likely each token must be hidden. Implementations are immutable and may be shared by threads. */
public interface Scorer {

  /** What is known of each token of a text. */
  Scores scores(Tokens tokens);

  /** For each token how likely it must be hidden, from 0 to 1; 0 for symbols. */
  default double[] hideProbabilities(Tokens tokens) {
    return scores(tokens).hide().clone();
  }
}
