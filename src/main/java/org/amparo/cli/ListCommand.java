package org.amparo.cli;

import java.util.List;
import org.amparo.flows.Amparo;
import org.amparo.flows.Listed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the vault. */
@Command(
    name = "list",
    description = "Lists the decisions in the vault, oldest first, and how far each has come.",
    footer = "  amparo list")
final class ListCommand extends Job {

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ListCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) {
    List<Listed> all = amparo.listing().all();
    if (json) {
      Json.print(console(), all);
    } else if (all.isEmpty()) {
      console().out().println("The vault is empty; fill it with: amparo add FILE");
    } else {
      all.forEach(d -> console().out().printf("%s  %-14s  %s%n", d.id(), Words.of(d.state()), d.fileName()));
    }
    return DONE;
  }
}
