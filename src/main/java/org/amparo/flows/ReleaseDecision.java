package org.amparo.flows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.library.Library;
import org.amparo.release.Leak;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.Releaser;
import org.amparo.review.Approved;
import org.amparo.review.NotReleasable;
import org.amparo.review.Review;
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
   * Releases a decision as it was proposed. One that is released already goes into the library again as it was approved
   * then, so that a library that was lost comes back.
   *
   * @param id its id
   * @param reviewer the person who approves
   * @return what the library now holds
   * @throws NotReleasable when a detector failed on it
   * @throws Leak when something hidden in one place is readable in another; the decision stays where it was
   * @throws org.amparo.vault.NotInVault when there is no such decision
   */
  public ReleasedDecision release(String id, String reviewer) throws NotReleasable, Leak {
    Stored stored = Stored.find(vault, id);
    Optional<Approved> before = stored.approval();
    Approved approved =
        before.isPresent() ? before.get() : review.approve(stored.proposal(), List.of(), reviewer);
    ReleasedDecision decision = releaser.release(id, stored.document(), stored.facts(), approved);
    if (before.isEmpty()) {
      // The approval first: a crash between the two leaves a decision that can be withdrawn or put again, and nothing
      // searchable that nobody approved.
      vault.amend(id, State.RELEASED, Map.of(Part.APPROVAL, Codec.APPROVAL.bytes(approved)), reviewer);
    }
    library.put(decision);
    return decision;
  }
}
