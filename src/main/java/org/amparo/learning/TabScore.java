package org.amparo.learning;

import java.util.Map;

/**
 * What a masking of benchmark texts comes to; shares from 0 to 1.
 *
 * @param documents how many texts
 * @param directEntities how many entities name the person
 * @param quasiEntities how many entities tell together with others who the person is
 * @param directRecall share of direct entities with every mention masked (ER_di)
 * @param quasiRecall share of quasi entities with every mention masked (ER_qi)
 * @param cleanDocuments share of texts with no direct entity readable (doc_di)
 * @param mentionRecall share of mentions masked
 * @param tokenRecall share of the mentions' words masked
 * @param tokenPrecision share of masked words that lie in a mention that must be masked
 * @param masked share of all words masked
 * @param tokenRecallByType token recall for each type of entity
 */
public record TabScore(
    int documents,
    int directEntities,
    int quasiEntities,
    double directRecall,
    double quasiRecall,
    double cleanDocuments,
    double mentionRecall,
    double tokenRecall,
    double tokenPrecision,
    double masked,
    Map<String, Double> tokenRecallByType) {

  public TabScore {
    tokenRecallByType = Map.copyOf(tokenRecallByType);
  }

  /** The harmonic mean of token precision and token recall. */
  public double tokenF1() {
    double sum = tokenPrecision + tokenRecall;
    return sum == 0 ? 0 : 2 * tokenPrecision * tokenRecall / sum;
  }
}
