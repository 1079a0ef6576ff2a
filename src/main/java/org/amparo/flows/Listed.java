package org.amparo.flows;

import java.time.Instant;
import org.amparo.vault.State;

/**
 * One decision of the vault, for the eyes of the office that holds it.
 *
 * @param id its id
 * @param fileName the file it came from; may name the client, so it is for the screen only
 * @param state how far it has come
 * @param addedAt when it came in
 */
public record Listed(String id, String fileName, State state, Instant addedAt) {}
