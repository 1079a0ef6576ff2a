package org.amparo.flows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What Amparo is told from outside.
 *
 * @param dataFolder where the vault and the library lie; made when the first decision is added, not before
 * @param policy the name of a policy or the path of a policy file; empty for the data folder's own, or else "share"
 * @param clock tells the time for approvals and the audit
 */
public record Settings(Path dataFolder, Optional<String> policy, Clock clock) {

  /** With the data folder's own policy, or else "share". */
  public Settings(Path dataFolder, Clock clock) {
    this(dataFolder, Optional.empty(), clock);
  }
}
