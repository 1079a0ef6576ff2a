package org.amparo.flows;

import org.amparo.vault.Vault;

/** Shows one decision of the vault to the office that holds it. */
public final class Show {

  private final Vault vault;

  Show(Vault vault) {
    this.vault = vault;
  }

  /** @throws org.amparo.vault.NotInVault when there is no such decision */
  public Shown show(String id) {
    throw new UnsupportedOperationException("the codecs are not there yet");
  }
}
