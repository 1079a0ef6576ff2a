package org.amparo.learning;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Parts annotated decisions for a cross-validation; two texts of one decision go into one fold. */
public final class DecisionFolds {

  private final Training training;
  private final Folds folds;

  /**
   * @param tokens for each decision its words, with what the rules said of each
   * @param countryWords the words of countries' names, lower case
   * @param count how many folds
   * @throws IllegalArgumentException when there are fewer decisions apart than folds
   */
  public DecisionFolds(List<GoldDecision> decisions, List<Tokens> tokens, Set<String> countryWords, int count) {
    List<String> groups = Twins.groups(decisions.stream().map(GoldDecision::name).toList(), tokens);
    List<Annotated> texts = IntStream.range(0, decisions.size())
        .mapToObj(i -> decisions.get(i).annotated(tokens.get(i), countryWords, groups.get(i))).toList();
    training = new Training(texts, Models.LEAST_OF_DECISIONS);
    folds = new Folds(texts, count);
  }

  /** The indices of the decisions held back in a fold. */
  public List<Integer> heldBack(int fold) {
    return folds.inside(fold);
  }

  /** A scorer that learned from all decisions but those. */
  public Scorer learnWithout(int fold) {
    return training.on(folds.outside(fold));
  }
}
