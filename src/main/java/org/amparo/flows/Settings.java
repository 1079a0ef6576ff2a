package org.amparo.flows;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What Amparo is told from outside.
 *
 * @param dataFolder where the vault and the library lie; made when the first decision is added, not before
 * @param clock tells the time for approvals and the audit
 */
public record Settings(Path dataFolder, Clock clock) {}
