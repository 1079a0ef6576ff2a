package org.amparo.flows;

import java.util.Map;
import org.amparo.library.Library;
import org.amparo.vault.State;
import org.amparo.vault.Vault;

/** Takes a released decision back. */
public final class Withdraw {

  private final Vault vault;
  private final Library library;

  Withdraw(Vault vault, Library library) {
    this.vault = vault;
    this.library = library;
  }

  /**
   * Takes a decision out of the library; the vault keeps it and remembers who took it back.
   *
   * @throws org.amparo.vault.NotInVault when there is no such decision
   * @throws NotReleased when it was never released or is withdrawn already
   */
  public void withdraw(String id, String who) throws NotReleased {
    if (Stored.find(vault, id).entry().state() != State.RELEASED) {
      throw new NotReleased(id);
    }
    library.withdraw(id);
    vault.amend(id, State.WITHDRAWN, Map.of(), who);
  }
}
