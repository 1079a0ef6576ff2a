package org.amparo.web;

import org.amparo.law.Precedent;

/**
 * How an authority stands, for a reader.
 *
 * @param tone "" where it stands, "care" where only a part or only some circuits do, "down" where it does not
 * @param words in a few words
 * @param by who or what brought that about, as the tables word it; may be empty
 */
record StandingToday(String tone, String words, String by) {

  static StandingToday of(Precedent precedent, Words words) {
    String tone =
        switch (precedent.standing()) {
          case GOOD_LAW, GOOD_LAW_IN_CIRCUIT, REINSTATED, CLARIFIED -> "";
          case WEAKENED, MODIFIED, OVERRULED_IN_PART, REJECTED_IN_SOME_CIRCUITS -> "care";
          case SUPERSEDED, OVERRULED, VACATED -> "down";
        };
    return new StandingToday(tone, words.of(precedent.standing()), precedent.statusBy());
  }
}
