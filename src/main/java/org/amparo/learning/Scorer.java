package org.amparo.learning;

/** Says how likely each token must be hidden. Implementations are immutable and may be shared by threads. */
public interface Scorer {

  /**
   * Scores a text.
   *
   * @return for each token a probability from 0 to 1; 0 for symbols, which go with the words around them
   */
  double[] score(Tokens tokens);
}
