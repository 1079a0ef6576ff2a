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
  private Path folder = Path.of(home(), ".amparo");

  /** What the shell calls ~: HOME, which Java's own notion of the home folder does not follow. */
  private static String home() {
    String home = System.getenv("HOME");
    return home == null || home.isBlank() ? System.getProperty("user.home") : home;
  }

  Path folder() {
    return folder;
  }

  Amparo open(HowToProtect how, Clock clock) {
    return Amparo.open(new Settings(folder, how.named(), how.style(), clock));
  }
}
