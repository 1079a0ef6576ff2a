package org.amparo.vault;

/** An id that the vault does not know, or a part that the decision lacks. */
public final class NotInVault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotInVault(String id, String lacking) {
    super("%s: %s; see the ids with: amparo list".formatted(id, lacking));
  }
}
