package org.amparo.web;

import java.util.List;
import org.amparo.flows.Authorities;
import org.amparo.law.Precedent;
import org.amparo.law.Standing;
import org.amparo.release.ReleasedFacts;

/**
 * How an authority stands, for a reader.
 *
 * @param tone "" where it stands, "care" where only a part or only some circuits do, "down" where it does not
 * @param words in a few words
 * @param then how it stood in the year of the decision, in words; may be empty
 * @param by who or what brought that about, as the tables word it; may be empty
 */
record StandingToday(String tone, String words, String then, String by) {

  static StandingToday of(Precedent precedent, String then, Words words) {
    return new StandingToday(tone(precedent.standing()), words.of(precedent.standing()), then, precedent.statusBy());
  }

  /** An authority that a decision cites and that no longer stands whole. */
  record Doubted(String citation, StandingToday standing) {}

  /** The authorities of a decision that a lawyer may not rely on unread. */
  static List<Doubted> doubted(ReleasedFacts facts, Authorities authorities, Words words) {
    return facts.citations().stream()
        .flatMap(cited -> authorities.find(cited.value()).stream()
            .map(precedent -> new Doubted(cited.value(), of(precedent, "", words))))
        .filter(each -> !each.standing().tone().isEmpty())
        .toList();
  }

  /** "" where it stands, "care" where only in part, "down" where it does not. */
  static String tone(Standing standing) {
    return switch (standing) {
      case GOOD_LAW, GOOD_LAW_IN_CIRCUIT, REINSTATED, CLARIFIED -> "";
      case WEAKENED, MODIFIED, OVERRULED_IN_PART, REJECTED_IN_SOME_CIRCUITS -> "care";
      case SUPERSEDED, OVERRULED, VACATED -> "down";
    };
  }
}
