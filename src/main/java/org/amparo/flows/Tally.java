package org.amparo.flows;

import org.amparo.policy.Action;
import org.amparo.protection.Proposal;

/**
 * What protection did to a document.
 *
 * @param found stretches that may name or find a person
 * @param hidden of these, replaced by a label
 * @param generalised replaced by a coarser value
 * @param kept left readable, each for a reason
 */
public record Tally(int found, int hidden, int generalised, int kept) {

  static Tally of(Proposal proposal) {
    return new Tally(
        proposal.spans().size(),
        (int) proposal.count(Action.HIDE),
        (int) proposal.count(Action.GENERALISE),
        (int) proposal.count(Action.KEEP));
  }
}
