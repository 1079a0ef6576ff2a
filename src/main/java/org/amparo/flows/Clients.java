package org.amparo.flows;

import java.util.List;
import org.amparo.matching.CaseProfile;
import org.amparo.vault.Vault;

/** Keeps the profiles of an office's clients at hand, sealed. */
public final class Clients {

  private final Vault vault;

  Clients(Vault vault) {
    this.vault = vault;
  }

  /**
   * Keeps a client's profile; the story that it was made from is not kept.
   *
   * @param label what the office calls the case
   * @return its id
   */
  public String save(String label, CaseProfile profile) {
    throw new UnsupportedOperationException("the vault keeps no clients yet: " + vault.getClass());
  }

  /** All clients, oldest first. */
  public List<SavedClient> list() {
    throw new UnsupportedOperationException("the vault keeps no clients yet");
  }

  /** @throws org.amparo.vault.NotInVault when there is no such client */
  public CaseProfile open(String id) {
    throw new UnsupportedOperationException("the vault keeps no clients yet");
  }

  /** @throws org.amparo.vault.NotInVault when there is no such client */
  public void forget(String id) {
    throw new UnsupportedOperationException("the vault keeps no clients yet");
  }
}
