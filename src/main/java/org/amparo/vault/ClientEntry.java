package org.amparo.vault;

import java.time.Instant;
import org.amparo.text.Original;

/**
 * A client in the vault.
 *
 * @param id the client's id, which tells nothing of the person
 * @param label what the office calls the client: an original, since it may name the person
 * @param keptAt when the client was kept
 */
public record ClientEntry(String id, Original label, Instant keptAt) {}
