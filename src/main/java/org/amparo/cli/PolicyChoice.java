package org.amparo.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that protects. */
final class PolicyChoice {

  @Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      description = "What to hide, make coarser and keep: share, publish, court or a file of your own; see: amparo "
          + "policy (default: policy.tsv in the data folder, or else share).")
  private @Nullable String named;

  Optional<String> named() {
    return Optional.ofNullable(named);
  }
}
