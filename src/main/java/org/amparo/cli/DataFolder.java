package org.amparo.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.amparo.flows.Amparo;
import org.amparo.flows.Settings;
import picocli.CommandLine.Option;

/** The option that every command over stored decisions has. */
final class DataFolder {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where the vault and the library lie (default: ~/.amparo).")
  private Path folder = Path.of(System.getProperty("user.home"), ".amparo");

  Path folder() {
    return folder;
  }

  Amparo open(Clock clock) {
    return Amparo.open(new Settings(folder, clock));
  }
}
