package org.amparo.cli;

import java.nio.file.Path;
import org.amparo.flows.Amparo;
import org.amparo.flows.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole way on the sample decisions. */
@Command(
    name = "demo",
    description = "Runs the whole way on the invented decisions under samples/: adds them to a vault of its own, "
        + "releases the copies, finds those that bear on the sample clients' cases, and serves the pages. "
        + "Each run starts anew; your own vault is not touched.",
    footer = "  amparo demo --no-serve")
final class DemoCommand extends Job {

  @Option(names = "--no-serve", description = "End after the printing.")
  private boolean noServe;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port of the pages (default: ${DEFAULT-VALUE}); 0 takes a free one.")
  private int port = 8080;

  @Option(names = "--samples", paramLabel = "DIR", hidden = true, description = "Where the samples lie.")
  private Path samples = Path.of(System.getProperty("amparo.home", "."), "samples");

  DemoCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo ownVault) throws Exception {
    DemoFolder folder = new DemoFolder(data().folder().resolve("demo"));
    folder.startAnew();
    try (Amparo amparo = Amparo.open(new Settings(folder.data(), console().clock()))) {
      int exit = new Demo(amparo, samples, folder.copies(), console()).run();
      return noServe || exit != DONE ? exit : Pages.serve(amparo, port, console());
    }
  }
}
