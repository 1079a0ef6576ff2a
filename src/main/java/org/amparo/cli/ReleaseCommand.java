package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.flows.Amparo;
import org.amparo.flows.Failure;
import org.amparo.flows.Listed;
import org.amparo.flows.OtherVersion;
import org.amparo.flows.OtherVersions;
import org.amparo.flows.ReleaseDecision;
import org.amparo.reading.UnreadableFile;
import org.amparo.vault.State;
import picocli.CommandLine.ArgGroup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Option(
      names = "--public-version",
      paramLabel = "FILE",
      description = "A version of the decision that is public already (PDF, text or DOCX). It is kept with the "
          + "decision, sealed, and compared: two versions can undo each other's redaction.")
  private @Nullable Path publicVersion;

  @Option(
      names = "--despite-other-version",
      description = "Release also what another version of the decision would undo.")
  private boolean despiteOtherVersion;

  @Mixin private Person person = new Person();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ReleaseCommand(Console console) {
    super(console);
  }

  /** A decision that was released or held back, as a program reads it. */
  private record Released(String id, String title, boolean released, List<PairWarning.InJson> otherVersions) {}

  @Override
  int run(Amparo amparo) throws IOException, UnreadableFile {
    List<String> ids = ids(amparo.listing().all());
    if (ids.isEmpty()) {
      console().out().println("Nothing waits for release");
      return DONE;
    }
    if (publicVersion != null && ids.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--public-version: %d decisions; release the one that it is of alone".formatted(ids.size()));
    }
    String question = "Release %d as %s: the copies become searchable. Go on?".formatted(ids.size(), person.name());
    if (!yes && !console().agrees(question)) {
      console().complain("nothing released; look at a copy with: amparo show ID");
      return FAILED;
    }
    keepPublicVersion(amparo.otherVersions(), ids);
    return release(amparo, ids);
  }

  private void keepPublicVersion(OtherVersions versions, List<String> ids) throws UnreadableFile {
    if (publicVersion != null) {
      versions.keepPublic(ids.getFirst(), publicVersion);
    }
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
  private int release(Amparo amparo, List<String> ids) {
    ReleaseDecision release = amparo.release();
    OtherVersions versions = amparo.otherVersions();
    List<Released> done = new ArrayList<>();
    try (ProgressLine progress = new ProgressLine(console(), "releasing")) {
      for (String id : ids) {
        try {
          done.add(release(release, id, versions.of(id)));
          progress.step(id, done.size(), ids.size());
        } catch (Exception refused) {
          console().complain(Failure.of(id, refused));
        }
      }
    }
    report(done);
    return done.size() < ids.size() ? FAILED : done.stream().allMatch(Released::released) ? DONE : UNDONE;
  }

  private Released release(ReleaseDecision release, String id, List<OtherVersion> others) throws Exception {
    others.stream().flatMap(other -> PairWarning.lines(id, other).stream()).forEach(console()::complain);
    List<PairWarning.InJson> told = others.stream().map(PairWarning::json).toList();
    if (others.stream().anyMatch(OtherVersion::asksForADecision) && !agreesDespite(id)) {
      console().complain(id + ": not released; to release it all the same: --despite-other-version");
      return new Released(id, "", false, told);
    }
    return new Released(id, release.release(id, person.name()).title(), true, told);
  }

  /** The yes that was given before anything was compared does not count for this. */
  private boolean agreesDespite(String id) throws IOException {
    return despiteOtherVersion || !yes && console().agrees("Release " + id + " all the same?");
  }

  private void report(List<Released> done) {
    if (json) {
      Json.print(console(), done);
    } else {
      done.stream().filter(Released::released).forEach(d -> console().out().printf("%s  released: %s%n", d.id(), d.title()));
    }
  }
}
