package org.amparo.flows;

import java.util.List;
import java.util.Optional;
import org.amparo.facts.Facts;
import org.amparo.protection.Proposal;
import org.amparo.review.Approved;
import org.amparo.review.Draft;
import org.amparo.review.Marks;
import org.amparo.text.Document;
import org.amparo.text.Replacement;
import org.amparo.vault.Entry;
import org.amparo.vault.NotInVault;
import org.amparo.vault.Part;
import org.amparo.vault.State;
import org.amparo.vault.Vault;

/**
 * A decision as the vault keeps it; each part is unsealed when it is asked for.
 *
 * @param vault where it lies
 * @param entry its place there
 */
record Stored(Vault vault, Entry entry) {

  /** @throws NotInVault when there is no such decision */
  static Stored find(Vault vault, String id) {
    return new Stored(vault, vault.find(id).orElseThrow(() -> new NotInVault(id, "no such decision")));
  }

  Document document() {
    return Codec.DOCUMENT.value(vault.open(entry.id(), Part.DOCUMENT));
  }

  Facts facts() {
    return Codec.FACTS.value(vault.open(entry.id(), Part.FACTS));
  }

  Proposal proposal() {
    return Codec.PROPOSAL.value(vault.open(entry.id(), Part.PROPOSAL));
  }

  /** A reviewer's work so far, if anybody began. */
  Optional<Draft> draft() {
    return vault.openIfKept(entry.id(), Part.DRAFT).map(Codec.DRAFT::value);
  }

  /** What makes its copy: as approved, or as ruled so far, or as proposed while nobody has ruled. */
  List<Replacement> replacements() {
    return approval().map(Approved::replacements).orElseGet(() -> draft()
        .map(draft -> Marks.of(proposal(), draft).replacements())
        .orElseGet(() -> proposal().replacements()));
  }

  /** What a person approved, while it is released; an approval that was withdrawn counts no more. */
  Optional<Approved> approval() {
    return entry.state() == State.RELEASED
        ? Optional.of(Codec.APPROVAL.value(vault.open(entry.id(), Part.APPROVAL)))
        : Optional.empty();
  }
}
