package org.amparo.cli;

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

  /** What the person says of policy and stand-ins; commands that protect ask for it. */
  HowToProtect how() {
    return new HowToProtect();
  }

  @Override
  public final Integer call() throws Exception {
    try (Amparo amparo = data.open(how(), console.clock())) {
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
