package org.amparo.flows;

import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.facts.Facts;
import org.amparo.protection.Cast;
import org.amparo.protection.Casting;
import org.amparo.protection.Proposal;
import org.amparo.text.Document;
import org.amparo.text.Original;
import org.amparo.vault.Vault;

/**
 * Gives a person the same stand-in in all decisions of one matter, and never tells one matter who is in another. One
 * decision at a time, so that two do not number their people side by side.
 */
final class Matters {

  private final Vault vault;
  private final Proposer proposer;

  Matters(Vault vault, Proposer proposer) {
    this.vault = vault;
    this.proposer = proposer;
  }

  /**
   * Proposes for a decision of a matter, and keeps who is who. Kept before the decision is: a crash between the two
   * leaves somebody known who is in no decision, never two people of one name.
   */
  Proposal propose(Document document, Facts facts, Original matter) {
    synchronized (vault) {
      Cast cast = vault.openMatter(matter).map(Codec.CAST::value).orElse(Cast.NOBODY);
      Casting casting = proposer.propose(document, facts, cast, taken());
      vault.keepMatter(matter, Codec.CAST.bytes(casting.cast()));
      return casting.proposal();
    }
  }

  /** Every invented name in the vault: those of this matter come with its cast. */
  private Set<String> taken() {
    return vault.matters().stream().map(Codec.CAST::value).flatMap(cast -> cast.members().stream())
        .flatMap(member -> member.pseudonym().stream()).collect(Collectors.toSet());
  }
}
