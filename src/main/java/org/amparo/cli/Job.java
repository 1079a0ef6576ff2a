package org.amparo.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.amparo.flows.Amparo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What all commands share: help, the data folder, an open Amparo, and the exit code. */
@Command(
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nArguments:%n",
    footerHeading = "%nExample:%n")
abstract class Job implements Callable<Integer> {

  static final int DONE = 0;
  static final int FAILED = 1;

  /** Another version of a decision undoes its copy, and nobody said that it may go out all the same. */
  static final int UNDONE = 3;

  @Mixin private DataFolder data = new DataFolder();

  private final Console console;

  Job(Console console) {
    this.console = console;
  }

  /** Does the work and returns the exit code. */
  abstract int run(Amparo amparo) throws Exception;

  /** The policy that the person names; commands that protect ask for it. */
  Optional<String> policy() {
    return Optional.empty();
  }

  @Override
  public final Integer call() throws Exception {
    try (Amparo amparo = data.open(policy(), console.clock())) {
      return run(amparo);
    }
  }

  Console console() {
    return console;
  }

  DataFolder data() {
    return data;
  }
}
