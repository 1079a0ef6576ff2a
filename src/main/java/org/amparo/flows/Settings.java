package org.amparo.flows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.amparo.policy.StandInStyle;

/**
 * What Amparo is told from outside.
 *
 * @param dataFolder where the vault and the library lie; made when the first decision is added, not before
 * @param policy the name of a policy or the path of a policy file; empty for the data folder's own, or else "share"
 * @param style what stands in for names
 * @param clock tells the time for approvals and the audit
 */
public record Settings(Path dataFolder, Optional<String> policy, StandInStyle style, Clock clock) {

  /** With the data folder's own policy, or else "share", and labels. */
  public Settings(Path dataFolder, Clock clock) {
    this(dataFolder, Optional.empty(), StandInStyle.LABELS, clock);
  }
}
