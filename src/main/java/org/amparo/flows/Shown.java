package org.amparo.flows;

import java.util.List;
import org.amparo.facts.Facts;
import org.amparo.vault.AuditEntry;

/**
 * All that the office that holds a decision may see of it on one screen; none of it leaves that screen.
 *
 * @param entry its place in the vault
 * @param tally what protection did to it
 * @param failures the detectors that failed; with any, nobody may approve it
 * @param copy the protected text as approved, or as proposed while nobody has
 * @param facts what the decision says, with evidence in the original
 * @param audit who did what, oldest first
 */
public record Shown(
    Listed entry, Tally tally, List<String> failures, String copy, Facts facts, List<AuditEntry> audit) {

  public Shown {
    failures = List.copyOf(failures);
    audit = List.copyOf(audit);
  }
}
