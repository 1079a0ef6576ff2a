package org.amparo.protection;

import org.amparo.facts.Facts;
import org.amparo.policy.Policy;
import org.amparo.text.Document;

/** Proposes what to hide. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
public interface Protector {

  /**
   * Proposes, for every stretch that may name or find a person, what to do with it.
   *
   * @param document the document as it was read
   * @param facts what it says; adjudicators and citations stay readable because of them
   * @param instructions the policy, the kind of stand-ins and the people known already
   * @return the proposal and who is who; never fails: a detector that throws is named in {@link Proposal#failures}
   */
  Casting propose(Document document, Facts facts, Instructions instructions);

  /** Likewise with labels, for a document that is a matter of its own. */
  default Proposal propose(Document document, Facts facts, Policy policy) {
    return propose(document, facts, Instructions.by(policy)).proposal();
  }
}
