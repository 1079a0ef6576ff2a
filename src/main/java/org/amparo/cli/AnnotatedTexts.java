package org.amparo.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where annotated texts lie, to learn from or to measure on. */
final class AnnotatedTexts {

  /** The exit code where none are named, as picocli has it for misuse. */
  static final int MISSING = 2;

  @Option(
      names = "--tab",
      paramLabel = "FILE.jsonl",
      description = "Texts in the format of the Text Anonymization Benchmark.")
  private @Nullable Path tab;

  @Option(
      names = "--decisions",
      paramLabel = "DIR",
      description = "Annotated decisions: DIR/gold/NAME.json and DIR/text/NAME.txt.")
  private @Nullable Path decisions;

  Optional<Path> tab() {
    return Optional.ofNullable(tab);
  }

  Optional<Path> decisions() {
    return Optional.ofNullable(decisions);
  }

  boolean areMissing() {
    return tab == null && decisions == null;
  }
}
