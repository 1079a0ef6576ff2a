package org.amparo.flows;

import org.amparo.facts.FactSheet;
import org.amparo.protection.Proposal;
import org.amparo.text.Alignment;
import org.amparo.text.OriginalAccess;
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
    String original = stored.document().text().reveal(OriginalAccess.FLOWS);
    return new Shown(
        Listing.listed(stored.entry()),
        Tally.of(proposal),
        proposal.failures(),
        proposal.policy(),
        Alignment.replace(original, stored.replacements()).copy(),
        FactSheet.of(stored.facts()),
        vault.audit(id));
  }
}
