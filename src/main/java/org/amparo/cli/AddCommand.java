package org.amparo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.flows.Amparo;
import org.amparo.flows.EachFile;
import org.amparo.flows.FileResult;
import org.amparo.flows.Prepare;
import org.amparo.flows.Prepared;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings decisions into the vault. */
@Command(
    name = "add",
    description = "Brings decisions into the sealed vault: each is read, its facts found, its protection proposed. "
        + "Nothing is shared before a person releases it.",
    footer = {"  amparo add decisions/", "  amparo release --all"})
final class AddCommand extends Job {

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Decisions; a folder is taken to its depths.")
  private List<Path> named = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--matter",
      paramLabel = "NAME",
      description = "They belong to this matter: whoever is in several of its decisions gets the same stand-in in all, "
          + "and another in every other matter. The name is kept sealed.")
  private @Nullable String matter;

  @Mixin private HowToProtect how = new HowToProtect();

  AddCommand(Console console) {
    super(console);
  }

  /** What became of one file, as a program reads it. */
  private record Added(String file, String id, boolean alreadyThere, boolean releasable) {}

  @Override
  HowToProtect how() {
    return how;
  }

  @Override
  int run(Amparo amparo) {
    Inputs inputs = Inputs.of(named);
    Prepare prepare = amparo.prepare();
    try (ProgressLine progress = new ProgressLine(console(), "adding")) {
      Outcome<Prepared> outcome = Outcome.of(inputs, new EachFile(progress)
          .run(inputs.files(), file -> prepare.prepare(file, Optional.ofNullable(matter))));
      report(outcome.done());
      return outcome.complain(console());
    }
  }

  private void report(List<FileResult.Done<Prepared>> done) {
    if (json) {
      Json.print(console(), done.stream().map(AddCommand::added).toList());
    } else {
      done.forEach(d -> console().out().println(line(d)));
    }
  }

  private static Added added(FileResult.Done<Prepared> done) {
    String file = String.valueOf(done.file().getFileName());
    return switch (done.value()) {
      case Prepared.Kept kept -> new Added(file, kept.id(), false, kept.releasable());
      case Prepared.AlreadyThere there -> new Added(file, there.id(), true, true);
    };
  }

  private static String line(FileResult.Done<Prepared> done) {
    String file = String.valueOf(done.file().getFileName());
    return switch (done.value()) {
      case Prepared.AlreadyThere there -> "%s  %s: in the vault already, nothing done".formatted(there.id(), file);
      case Prepared.Kept kept when kept.releasable() ->
          "%s  %s: %s".formatted(kept.id(), file, Words.of(kept.tally()));
      case Prepared.Kept kept ->
          "%s  %s: kept, but a detector failed on it, so it cannot be released".formatted(kept.id(), file);
    };
  }
}
