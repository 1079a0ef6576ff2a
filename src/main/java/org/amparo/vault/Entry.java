package org.amparo.vault;

import java.time.Instant;
import org.amparo.text.Original;

/**
 * A decision in the vault.
 *
 * @param id its id, which tells nothing of it
 * @param fileName the name of the file it came from: an original, since it may name the client
 * @param state how far it has come
 * @param addedAt when it came in
 */
public record Entry(String id, Original fileName, State state, Instant addedAt) {}
