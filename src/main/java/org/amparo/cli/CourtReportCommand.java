package org.amparo.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.courtdata.Fate;
import org.amparo.courtdata.LoadReport;
import org.amparo.courtdata.Reason;
import org.amparo.flows.Amparo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the last load found. */
@Command(
    name = "report",
    description = "Shows what the load of the release in use found: the fate of every line, table by table and reason by "
        + "reason, against the release's own count and the release before.",
    footer = "  amparo court report --json > report.json")
final class CourtReportCommand extends Job {

  @Option(names = "--json", description = "Print the whole report as JSON.")
  private boolean json;

  CourtReportCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) {
    print(console(), amparo.loadCourtData().report(), json);
    return DONE;
  }

  static void print(Console console, LoadReport report, boolean json) {
    if (json) {
      Json.print(console, report);
      return;
    }
    console.out().printf("%s, loaded %s, newest entry %s%n", report.source(), report.loadedAt(),
        report.newestDay().map(Object::toString).orElse("unknown"));
    console.out().printf("%-24s %12s %12s %9s %9s %9s %12s  %s%n",
        "table", "lines", "taken", "repaired", "repeated", "lost", "court's count", "since the release before");
    report.tables().forEach(table -> print(console, table));
    report.checks().stream().filter(c -> !c.passed()).forEach(c ->
        console.out().printf("passed over: %s %.5f, allowed %.5f%n", c.name(), c.measured(), c.allowed()));
    console.out().printf("codes without explanation: %d; codes that came or went: %d%n",
        report.unknownCodes().size(), report.codeChanges().size());
  }

  private static void print(Console console, LoadReport.TableReport table) {
    console.out().printf("%-24s %,12d %,12d %,9d %,9d %,9d %12s  %s%n",
        table.lines().table(), table.lines().lines(), table.lines().taken(), table.lines().with(Fate.REPAIRED),
        table.lines().with(Fate.DUPLICATE), table.lines().with(Fate.UNREPAIRABLE),
        table.counted().map(c -> c == table.lines().records() ? "agrees" : "%,d".formatted(c)).orElse("none"),
        table.changes().map(c -> "+%,d ~%,d -%,d".formatted(c.fresh(), c.changed(), c.gone())).orElse(""));
    if (!table.lines().others().isEmpty()) {
      console.out().printf("    %s%n", reasons(table.lines().others()));
    }
  }

  private static String reasons(Map<Reason, Long> others) {
    return others.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(e -> "%s %,d".formatted(Words.of(e.getKey()), e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
