package org.amparo.cli;

import java.util.Optional;
import org.amparo.policy.StandInStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that protects. */
final class HowToProtect {

  @Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      description = "What to hide, make coarser and keep: share, publish, court or a file of your own; see: amparo "
          + "policy (default: policy.tsv in the data folder, or else share).")
  private @Nullable String named;

  @Option(
      names = "--stand-ins",
      paramLabel = "labels|pseudonyms",
      description = "What stands in for names of people: labels such as [Witness 2], or invented names, which the copy "
          + "says are invented (default: labels).")
  private StandInStyle style = StandInStyle.LABELS;

  StandInStyle style() {
    return style;
  }

  Optional<String> named() {
    return Optional.ofNullable(named);
  }
}
