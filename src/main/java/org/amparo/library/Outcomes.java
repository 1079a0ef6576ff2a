package org.amparo.library;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Fact;
import org.amparo.facts.ReliefOutcome;
import org.amparo.release.ReleasedFacts;

/**
 * The values of the facet "outcome". A decision has one for each way that asylum, withholding or CAT protection stood
 * afterwards ("granted", "denied", "remanded") and one for each thing that the Board did ("sustained", "dismissed",
 * "remanded", "vacated", "terminated", "reopened", "granted_motion", "denied_motion"; in part counts as in whole).
 * A protection that was not asked for or not reached is no outcome.
 */
final class Outcomes {

  private Outcomes() {}

  static Set<String> of(ReleasedFacts facts) {
    Set<String> values = new TreeSet<>();
    for (Fact<ReliefOutcome> outcome : facts.relief().values()) {
      switch (outcome.value()) {
        case GRANTED, DENIED, REMANDED -> values.add(name(outcome.value()));
        case NOT_REACHED, NOT_APPLICABLE -> {}
      }
    }
    for (Fact<BoardAction> action : facts.boardActions()) {
      values.add(
          switch (action.value()) {
            case SUSTAINED, SUSTAINED_IN_PART -> name(BoardAction.SUSTAINED);
            case DISMISSED, DISMISSED_IN_PART -> name(BoardAction.DISMISSED);
            case REMANDED, VACATED, TERMINATED, REOPENED, GRANTED_MOTION, DENIED_MOTION -> name(action.value());
          });
    }
    return values;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
