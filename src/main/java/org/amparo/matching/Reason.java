package org.amparo.matching;

import java.util.List;

/** Why a decision bears on a case. */
public sealed interface Reason {

  /**
   * A fact that the case and the decision share.
   *
   * @param what the kind of fact
   * @param value the shared value, as for a reader ("Mexico", "gang", "one-year deadline")
   */
  record SharedFact(Sharing what, String value) implements Reason {}

  /**
   * Rare words that the story and the decision share, beside the shared facts.
   *
   * @param words few, in lower case; each stands in a passage that is shown
   */
  record SharedWords(List<String> words) implements Reason {
    public SharedWords {
      words = List.copyOf(words);
    }
  }

  /** The kinds of fact that may be shared. */
  enum Sharing {
    NATIONALITY,
    OCCUPATION,
    GROUND,
    PERSECUTOR,
    HARM,
    GENDER,
    CIRCUIT,
    APPLICATION,
    CLAIM,
    ISSUE
  }
}
