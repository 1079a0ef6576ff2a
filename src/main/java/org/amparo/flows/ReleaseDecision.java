package org.amparo.flows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.library.Library;
import org.amparo.release.Leak;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.Releaser;
import org.amparo.review.Approved;
import org.amparo.review.Draft;
import org.amparo.review.NotReleasable;
import org.amparo.review.Review;
import org.amparo.review.Ruling;
import org.amparo.vault.Part;
import org.amparo.vault.State;
import org.amparo.vault.Vault;

/** A person approves a decision, and it goes into the library. */
public final class ReleaseDecision {

  private final Vault vault;
  private final Review review;
  private final Releaser releaser;
  private final Library library;

  ReleaseDecision(Vault vault, Review review, Releaser releaser, Library library) {
    this.vault = vault;
    this.review = review;
    this.releaser = releaser;
    this.library = library;
  }

  /**
   * Releases a decision as it was proposed, and as a person ruled on the desk. One that is released already goes
   * into the library again as it was approved
   * then, so that a library that was lost comes back.
   *
   * @param id its id
   * @param reviewer the person who approves
   * @return what the library now holds
   * @throws NotReleasable when a detector failed on it
   * @throws Leak when something hidden in one place is readable in another; the decision stays where it was, and its
   *     desk shows the places
   * @throws org.amparo.vault.NotInVault when there is no such decision
   */
  public ReleasedDecision release(String id, String reviewer) throws NotReleasable, Leak {
    Stored stored = Stored.find(vault, id);
    Optional<Approved> before = stored.approval();
    Approved approved = before.isPresent() ? before.get() : approve(stored, reviewer);
    ReleasedDecision decision = checked(stored, approved);
    if (before.isEmpty()) {
      // The approval first: a crash between the two leaves a decision that can be withdrawn or put again, and nothing
      // searchable that nobody approved.
      vault.amend(id, State.RELEASED, Map.of(Part.APPROVAL, Codec.APPROVAL.bytes(approved)), reviewer);
    }
    library.put(decision);
    return decision;
  }

  private Approved approve(Stored stored, String reviewer) throws NotReleasable {
    List<Ruling> rulings = stored.draft().map(Draft::rulings).orElse(List.of());
    return review.approve(stored.proposal(), rulings, reviewer);
  }

  private ReleasedDecision checked(Stored stored, Approved approved) throws Leak {
    String id = stored.entry().id();
    try {
      return releaser.release(id, stored.document(), stored.facts(), approved);
    } catch (Leak leak) {
      Draft draft = stored.draft().orElseGet(() -> Draft.begun(approved.approvedAt()));
      vault.replace(id, Map.of(Part.DRAFT, Codec.DRAFT.bytes(draft.found(leak.places()))));
      throw leak;
    }
  }
}
