package org.amparo.matching;

import java.util.Set;

/**
 * Something that asylum cases turn on, such as "witness or informant" or "one-year deadline".
 *
 * @param kind what it is of the case
 * @param name as for a reader
 * @param facts extracted facts that say the same as its cues
 * @param cues the words in which decisions speak of it
 */
record Theme(Kind kind, String name, Set<Enum<?>> facts, String cues) {

  Theme {
    facts = Set.copyOf(facts);
  }

  /** What a theme is of the case. */
  enum Kind {
    PERSECUTOR(Reason.Sharing.PERSECUTOR),
    HARM(Reason.Sharing.HARM),
    CLAIM(Reason.Sharing.CLAIM),
    ISSUE(Reason.Sharing.ISSUE);

    private final Reason.Sharing sharing;

    Kind(Reason.Sharing sharing) {
      this.sharing = sharing;
    }

    /** What a story and a decision share when both have a theme of this kind. */
    Reason.Sharing sharing() {
      return sharing;
    }
  }
}
