package org.amparo.cli;

import java.util.List;
import org.amparo.flows.Amparo;
import org.amparo.flows.Office;
import org.amparo.flows.OfficeEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists and removes the words on which the office decided. */
@Command(
    name = "office",
    description = "Lists the words that this office always hides, or keeps where it may, as reviewers decided on the "
        + "desk; or removes some.",
    footer = {"  amparo office", "  amparo office --remove w-7k2m9x"})
final class OfficeCommand extends Job {

  @Option(names = "--remove", paramLabel = "ID", arity = "1..*", description = "Words to remove, by id.")
  private List<String> removed = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  OfficeCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) {
    Office office = amparo.office();
    removed.forEach(office::forget);
    List<OfficeEntry> all = office.list();
    if (json) {
      Json.print(console(), all);
    } else if (all.isEmpty()) {
      console().out().println("Nothing is decided for the office; on the desk, o makes a ruling the office's");
    } else {
      all.forEach(e -> console().out().println(line(e)));
    }
    return DONE;
  }

  private static String line(OfficeEntry entry) {
    String standIn = entry.standIn().isEmpty() ? "" : " as " + entry.standIn();
    return "%s  %-5s %s%s (%s, %s)"
        .formatted(entry.id(), Words.of(entry.action()), entry.words(), standIn, entry.who(), entry.at());
  }
}
