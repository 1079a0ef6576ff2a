package org.amparo.cli;

import org.amparo.flows.Amparo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages. */
@Command(
    name = "serve",
    description = "Serves the library's pages on this machine only, until Ctrl-C.",
    footer = "  amparo serve --port 8080")
final class ServeCommand extends Job {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port (default: ${DEFAULT-VALUE}); 0 takes a free one.")
  private int port = 8080;

  ServeCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws Exception {
    return Pages.serve(amparo, port, console());
  }
}
