package org.amparo.flows;

import java.util.List;
import org.amparo.text.OriginalAccess;
import org.amparo.vault.Entry;
import org.amparo.vault.Vault;

/** Lists what the vault holds. */
public final class Listing {

  private final Vault vault;

  Listing(Vault vault) {
    this.vault = vault;
  }

  /** All decisions, oldest first. */
  public List<Listed> all() {
    return vault.list().stream().map(Listing::listed).toList();
  }

  static Listed listed(Entry entry) {
    return new Listed(entry.id(), entry.fileName().reveal(OriginalAccess.FLOWS), entry.state(), entry.addedAt());
  }
}
