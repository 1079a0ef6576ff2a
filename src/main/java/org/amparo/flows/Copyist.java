package org.amparo.flows;

import java.util.List;
import org.amparo.facts.FactFinder;
import org.amparo.facts.Facts;
import org.amparo.protection.Proposal;
import org.amparo.release.Leak;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.Releaser;
import org.amparo.review.Approved;
import org.amparo.review.NotReleasable;
import org.amparo.review.Review;
import org.amparo.text.Document;

/** Makes protected copies that leave no trace: for the person who holds the original and asks for one. */
final class Copyist {

  private static final String ASKED_FOR = "whoever asked for this copy";

  private final FactFinder finder;
  private final Proposer proposer;
  private final Review review;
  private final Releaser releaser;

  Copyist(FactFinder finder, Proposer proposer, Review review, Releaser releaser) {
    this.finder = finder;
    this.proposer = proposer;
    this.review = review;
    this.releaser = releaser;
  }

  /**
   * A copy and the proposal that it follows to the letter.
   *
   * @param proposal what is hidden, generalised and kept
   * @param approved what came of it
   * @param decision the copy
   */
  record Copy(Proposal proposal, Approved approved, ReleasedDecision decision) {}

  /**
   * Makes a copy. No person looks at it first: that is for whoever asked, before sharing it.
   *
   * @param id a name that tells nothing of the document
   */
  Copy copy(String id, Document document) throws NotReleasable, Leak {
    Facts facts = finder.find(document);
    Proposal proposal = proposer.propose(document, facts);
    Approved approved = review.approve(proposal, List.of(), ASKED_FOR);
    return new Copy(proposal, approved, releaser.release(id, document, facts, approved));
  }
}
