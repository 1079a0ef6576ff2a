package org.amparo.flows;

import java.util.List;

/**
 * What the second reader made of a decision.
 *
 * @param text what it was shown
 * @param opinions its answers that hold
 * @param dropped how many did not: an unknown field, a value outside the vocabulary, a quotation that is not there
 */
public record SecondReading(String text, List<SecondOpinion> opinions, int dropped) {

  public SecondReading {
    opinions = List.copyOf(opinions);
  }
}
