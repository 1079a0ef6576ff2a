package org.amparo.web;

import java.util.Optional;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Fact;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.release.ReleasedFacts;

/**
 * How a decision ended, in a word or two.
 *
 * @param tone "won", "back" or "lost": never the only sign, the words say it too
 * @param words as shown
 */
record Chip(String tone, String words) {

  /** What a reader wants to know first: the best that the protections came to, else what the Board did. */
  static Optional<Chip> of(ReleasedFacts facts, Words words) {
    return Optional.<Chip>empty()
        .or(() -> relief(facts, ReliefOutcome.GRANTED, "won", words))
        .or(() -> relief(facts, ReliefOutcome.REMANDED, "back", words))
        .or(() -> relief(facts, ReliefOutcome.DENIED, "lost", words))
        .or(() -> facts.boardActions().stream().findFirst().map(Fact::value).map(a -> of(a, words)));
  }

  private static Optional<Chip> relief(ReleasedFacts facts, ReliefOutcome outcome, String tone, Words words) {
    for (Relief relief : Relief.values()) {
      Fact<ReliefOutcome> fact = facts.relief().get(relief);
      if (fact != null && fact.value() == outcome) {
        return Optional.of(new Chip(tone, words.of("chip." + outcome.name())));
      }
    }
    return Optional.empty();
  }

  private static Chip of(BoardAction action, Words words) {
    String tone =
        switch (action) {
          case SUSTAINED, SUSTAINED_IN_PART, TERMINATED, GRANTED_MOTION -> "won";
          case REMANDED, VACATED, REOPENED -> "back";
          case DISMISSED, DISMISSED_IN_PART, DENIED_MOTION -> "lost";
        };
    return new Chip(tone, words.of(action));
  }
}
