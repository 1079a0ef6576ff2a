package org.amparo.vault;

import java.time.Instant;

/**
 * One line of the audit: who did what to which decision. Holds no word of an original.
 *
 * @param at when
 * @param decisionId the decision
 * @param who the person, or "amparo" for the program itself
 * @param state the state it was brought to
 */
public record AuditEntry(Instant at, String decisionId, String who, State state) {}
