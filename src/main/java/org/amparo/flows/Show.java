package org.amparo.flows;

import java.util.List;
import org.amparo.facts.FactSheet;
import org.amparo.protection.Proposal;
import org.amparo.review.Approved;
import org.amparo.review.Marks;
import org.amparo.text.Alignment;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Replacement;
import org.amparo.vault.Vault;

/** Shows one decision of the vault to the office that holds it. */
public final class Show {

  private final Vault vault;

  Show(Vault vault) {
    this.vault = vault;
  }

  /** @throws org.amparo.vault.NotInVault when there is no such decision */
  public Shown show(String id) {
    Stored stored = Stored.find(vault, id);
    Proposal proposal = stored.proposal();
    List<Replacement> replacements =
        stored.approval().map(Approved::replacements).orElseGet(() -> asRuled(stored, proposal));
    String original = stored.document().text().reveal(OriginalAccess.FLOWS);
    return new Shown(
        Listing.listed(stored.entry()),
        Tally.of(proposal),
        proposal.failures(),
        proposal.policy(),
        Alignment.replace(original, replacements).copy(),
        FactSheet.of(stored.facts()),
        vault.audit(id));
  }

  private static List<Replacement> asRuled(Stored stored, Proposal proposal) {
    return stored.draft()
        .map(draft -> Marks.of(proposal, draft).replacements())
        .orElseGet(proposal::replacements);
  }
}
