package org.amparo.cli;

import java.util.List;
import java.util.Map;
import org.amparo.flows.Amparo;
import org.amparo.flows.Listed;
import org.amparo.flows.Shown;
import org.amparo.flows.Tally;
import org.amparo.policy.PolicyUsed;
import org.amparo.vault.AuditEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one decision of the vault. */
@Command(
    name = "show",
    description = "Shows one decision of the vault: how far it has come, what protection did, the protected text, "
        + "and who did what.",
    footer = "  amparo show 7k2m9")
final class ShowCommand extends Job {

  @Parameters(paramLabel = "ID", description = "As printed by: amparo list")
  private String id = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ShowCommand(Console console) {
    super(console);
  }

  /** The screen, as a program reads it. */
  private record Screen(
      Listed decision,
      Tally tally,
      List<String> failures,
      PolicyUsed policy,
      String copy,
      Map<String, @Nullable Object> facts,
      List<AuditEntry> audit) {}

  @Override
  int run(Amparo amparo) {
    Shown shown = amparo.show().show(id);
    if (json) {
      Json.print(
          console(),
          new Screen(
              shown.entry(), shown.tally(), shown.failures(), shown.policy(), shown.copy(), shown.sheet(),
              shown.audit()));
    } else {
      print(shown);
    }
    return DONE;
  }

  private void print(Shown shown) {
    Listed entry = shown.entry();
    console().out().printf(
        "%s  %s  %s, added %s%n", entry.id(), entry.fileName(), Words.of(entry.state()), entry.addedAt());
    console().out().println(Words.of(shown.tally()));
    console().out().printf("policy %s%n", shown.policy().words());
    shown.failures().forEach(f -> console().out().printf("%s failed on it, so nobody may release it%n", f));
    FactLines.of(shown.sheet()).forEach(console().out()::println);
    console().out().println();
    console().out().println(shown.copy().strip());
    console().out().println();
    shown.audit().forEach(a -> console().out().printf("%s  %s by %s%n", a.at(), Words.of(a.state()), a.who()));
  }
}
