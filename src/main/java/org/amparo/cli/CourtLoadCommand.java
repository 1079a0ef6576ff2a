package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.amparo.courtdata.LoadReport;
import org.amparo.flows.Amparo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a release of the courts' data. */
@Command(
    name = "load",
    description = "Loads a release straight from its zip archive, or from a folder with what was in it. Every line is "
        + "taken, repaired with its original kept, a repeat, or not repairable with the reason. The new release takes the "
        + "place of the one before in one step; if anything is wrong, the one before stays.",
    footer = "  amparo court load \"EOIR Case Data.zip\"")
final class CourtLoadCommand extends Job {

  @Parameters(arity = "1", paramLabel = "ZIP|DIR", description = "The release as it was downloaded.")
  private Path source = Path.of("");

  @Option(
      names = "--despite",
      paramLabel = "CHECK",
      description = "Load although this check fails; the message that stopped a load names it.")
  private Set<String> despite = Set.of();

  @Option(names = "--json", description = "Print the whole report as JSON.")
  private boolean json;

  CourtLoadCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws IOException {
    LoadReport report;
    try (LoadBar bar = new LoadBar(console())) {
      report = amparo.loadCourtData().load(source, despite, bar);
    }
    CourtReportCommand.print(console(), report, json);
    return DONE;
  }
}
