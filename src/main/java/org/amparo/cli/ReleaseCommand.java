package org.amparo.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.flows.Amparo;
import org.amparo.flows.Failure;
import org.amparo.flows.Listed;
import org.amparo.flows.ReleaseDecision;
import org.amparo.release.ReleasedDecision;
import org.amparo.vault.State;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A person approves decisions for the library. */
@Command(
    name = "release",
    description = "Puts the protected copies of decisions into the library, on your word. Look at each with "
        + "'amparo show ID' first. Asks before it does anything.",
    footer = {"  amparo release 7k2m9", "  amparo release --all --yes --as \"Ana Reyes\""})
final class ReleaseCommand extends Job {

  /** Either some, by id, or all that wait. */
  static final class Which {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "As printed by: amparo list")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "All that wait for release.")
    private boolean all;
  }

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Mixin private Person person = new Person();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ReleaseCommand(Console console) {
    super(console);
  }

  /** A released decision, as a program reads it. */
  private record Released(String id, String title) {}

  @Override
  int run(Amparo amparo) throws IOException {
    List<String> ids = ids(amparo.listing().all());
    if (ids.isEmpty()) {
      console().out().println("Nothing waits for release");
      return DONE;
    }
    String question = "Release %d as %s: the copies become searchable. Go on?".formatted(ids.size(), person.name());
    if (!yes && !console().agrees(question)) {
      console().complain("nothing released; look at a copy with: amparo show ID");
      return FAILED;
    }
    return release(amparo.release(), ids);
  }

  private List<String> ids(List<Listed> vault) {
    Map<String, Listed> byId = vault.stream().collect(Collectors.toMap(Listed::id, Function.identity()));
    List<String> ids = which.all
        ? vault.stream().filter(d -> d.state() == State.PROPOSED).map(Listed::id).toList()
        : which.ids.stream().distinct().toList();
    ids.stream().filter(byId::containsKey).map(byId::get)
        .forEach(d -> console().err().printf("%s  %-14s  %s%n", d.id(), Words.of(d.state()), d.fileName()));
    return ids;
  }

  /** One that cannot be released does not keep the others back. */
  private int release(ReleaseDecision release, List<String> ids) {
    List<Released> done = new ArrayList<>();
    try (ProgressLine progress = new ProgressLine(console(), "releasing")) {
      for (String id : ids) {
        try {
          ReleasedDecision decision = release.release(id, person.name());
          done.add(new Released(id, decision.title()));
          progress.step(id, done.size(), ids.size());
        } catch (Exception refused) {
          console().complain(Failure.of(id, refused));
        }
      }
    }
    report(done);
    return done.size() == ids.size() ? DONE : FAILED;
  }

  private void report(List<Released> done) {
    if (json) {
      Json.print(console(), done);
    } else {
      done.forEach(d -> console().out().printf("%s  released: %s%n", d.id(), d.title()));
    }
  }
}
