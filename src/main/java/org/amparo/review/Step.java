package org.amparo.review;

import java.time.Instant;
import java.util.List;
import org.amparo.text.Span;

/**
 * What one key did: undone and done again as a whole.
 *
 * @param at when
 * @param rulings what it ruled; each beats the earlier rulings that it touches
 * @param withdrawn where it took rulings back, so that the proposal stands again
 */
public record Step(Instant at, List<Ruling> rulings, List<Span> withdrawn) {

  public Step {
    rulings = List.copyOf(rulings);
    withdrawn = List.copyOf(withdrawn);
  }

  static Step ruling(Instant at, List<Ruling> rulings) {
    return new Step(at, rulings, List.of());
  }

  static Step withdrawing(Instant at, List<Span> withdrawn) {
    return new Step(at, List.of(), withdrawn);
  }
}
