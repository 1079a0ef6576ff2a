package org.amparo.flows;

import org.amparo.reading.PagePicture;
import org.amparo.vault.Part;
import org.amparo.vault.Vault;

/** Pictures of the pages of an original, for the screen of the person who reviews it. Nothing of them is kept. */
public final class PagePictures {

  private final Vault vault;

  PagePictures(Vault vault) {
    this.vault = vault;
  }

  /**
   * Draws one page.
   *
   * @param id the decision
   * @param number the page, from 1
   * @return a PNG
   * @throws IllegalArgumentException when its file is no PDF or lacks the page
   * @throws org.amparo.vault.NotInVault when there is no such decision
   */
  public byte[] png(String id, int number) {
    return PagePicture.png(vault.open(id, Part.FILE), number);
  }
}
