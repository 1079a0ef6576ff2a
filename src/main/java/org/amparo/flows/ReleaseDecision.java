package org.amparo.flows;

import org.amparo.library.Library;
import org.amparo.release.ReleasedDecision;
import org.amparo.review.NotReleasable;
import org.amparo.review.Review;
import org.amparo.vault.Vault;

/** A person approves a decision, and it goes into the library. */
public final class ReleaseDecision {

  private final Vault vault;
  private final Review review;
  private final Library library;

  ReleaseDecision(Vault vault, Review review, Library library) {
    this.vault = vault;
    this.review = review;
    this.library = library;
  }

  /**
   * Releases a decision as it was proposed.
   *
   * @param id its id
   * @param reviewer the person who approves
   * @return what the library now holds
   * @throws NotReleasable when a detector failed on it
   * @throws org.amparo.vault.NotInVault when there is no such decision
   */
  public ReleasedDecision release(String id, String reviewer) throws NotReleasable {
    throw new UnsupportedOperationException("the release room is not there yet");
  }
}
