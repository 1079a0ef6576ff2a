package org.amparo.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.amparo.protection.Action;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Turns a proposal and a person's rulings into an approval. */
public final class Review {

  private final Clock clock;

  public Review(Clock clock) {
    this.clock = clock;
  }

  /**
   * Records that a person approves a release.
   *
   * @param proposal what the program proposed
   * @param rulings where the person decided otherwise; a ruling beats every proposal it touches
   * @param reviewer the person's name
   * @return the approval
   * @throws NotReleasable when a detector failed
   * @throws IllegalArgumentException when no reviewer is named, or two rulings overlap
   */
  public Approved approve(Proposal proposal, List<Ruling> rulings, String reviewer) throws NotReleasable {
    if (!proposal.isReleasable()) {
      throw new NotReleasable(proposal.failures());
    }
    if (reviewer.isBlank()) {
      throw new IllegalArgumentException("reviewer: blank; a release needs the name of the person who approves it");
    }
    List<Replacement> replacements = new ArrayList<>();
    List<Span> kept = new ArrayList<>();
    for (Proposed proposed : proposal.spans()) {
      boolean overruled = rulings.stream().anyMatch(r -> r.span().overlaps(proposed.span()));
      if (!overruled && proposed.action() != Action.KEEP) {
        replacements.add(new Replacement(proposed.span(), proposed.standIn()));
      }
    }
    for (Ruling ruling : rulings) {
      if (ruling.action() == Action.KEEP) {
        kept.add(ruling.span());
      } else {
        replacements.add(new Replacement(ruling.span(), ruling.standIn()));
      }
    }
    return new Approved(replacements, kept, reviewer, clock.instant());
  }
}
