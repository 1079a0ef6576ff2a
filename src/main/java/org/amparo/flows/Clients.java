package org.amparo.flows;

import java.util.List;
import org.amparo.matching.CaseProfile;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;
import org.amparo.vault.ClientEntry;
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
    return vault.keepClient(Original.of(label), Codec.PROFILE.bytes(profile));
  }

  /** All clients, oldest first. */
  public List<SavedClient> list() {
    return vault.clients().stream().map(Clients::saved).toList();
  }

  /** @throws org.amparo.vault.NotInVault when there is no such client */
  public CaseProfile open(String id) {
    return Codec.PROFILE.value(vault.openClient(id));
  }

  /** @throws org.amparo.vault.NotInVault when there is no such client */
  public void forget(String id) {
    vault.forgetClient(id);
  }

  private static SavedClient saved(ClientEntry client) {
    return new SavedClient(client.id(), client.label().reveal(OriginalAccess.FLOWS), client.keptAt());
  }
}
