package org.amparo.flows;

import org.amparo.vault.Entry;
import org.amparo.vault.NotInVault;
import org.amparo.vault.Vault;

/** Opens the sealed parts of a decision. */
final class Stored {

  private Stored() {}

  static Entry entry(Vault vault, String id) {
    return vault.find(id).orElseThrow(() -> new NotInVault(id, "no such decision"));
  }
}
