package org.amparo.flows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.policy.PolicyUsed;
import org.amparo.vault.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * All that the office that holds a decision may see of it on one screen; none of it leaves that screen.
 *
 * @param entry its place in the vault
 * @param tally what protection did to it
 * @param failures the detectors that failed; with any, nobody may approve it
 * @param policy the policy that the proposal follows
 * @param copy the protected text as approved, or as proposed while nobody has
 * @param sheet what the decision says, as {@link FindFacts#sheet} gives it
 * @param audit who did what, oldest first
 */
public record Shown(
    Listed entry,
    Tally tally,
    List<String> failures,
    PolicyUsed policy,
    String copy,
    Map<String, @Nullable Object> sheet,
    List<AuditEntry> audit) {

  public Shown {
    failures = List.copyOf(failures);
    sheet = Collections.unmodifiableMap(new LinkedHashMap<>(sheet));
    audit = List.copyOf(audit);
  }
}
