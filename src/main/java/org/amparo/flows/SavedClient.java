package org.amparo.flows;

import java.time.Instant;

/**
 * A client whose case the office keeps at hand.
 *
 * @param id its id, which tells nothing
 * @param label what the office calls the case; sealed in the vault, for the screen only
 * @param savedAt when it was saved
 */
public record SavedClient(String id, String label, Instant savedAt) {}
