package org.amparo.protection;

import org.amparo.facts.Facts;
import org.amparo.policy.Policy;
import org.amparo.text.Document;

/** Proposes what to hide. Implementations are immutable and may be shared by threads. */
public interface Protector {

  /**
   * Proposes, for every stretch that may name or find a person, what to do with it.
   *
   * @param document the document as it was read
   * @param facts what it says; adjudicators and citations stay readable because of them
   * @param policy what becomes of what is found
   * @return the proposal; never fails: a detector that throws is named in {@link Proposal#failures}
   */
  Proposal propose(Document document, Facts facts, Policy policy);
}
