package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.bearing.Bearing;
import org.amparo.flows.Amparo;
import org.amparo.flows.EachFile;
import org.amparo.flows.FolderLibrary;
import org.amparo.flows.Progress;
import org.amparo.matching.CaseProfile;
import org.amparo.release.ReleasedDecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Applies decisions to a client's case, element by element. */
@Command(
    name = "apply",
    description = "Shows element by element what decisions mean for a client: what each said, in its words, how it "
        + "left the point, and what that does for the client.",
    footer = {"  amparo apply client.txt --top 3", "  amparo apply client.txt --library decisions/ --decision d7"})
final class ApplyCommand extends Job {

  @Parameters(paramLabel = "CLIENT", description = "A file with the client's story.")
  private Path story = Path.of("");

  @Option(
      names = "--decision",
      paramLabel = "ID",
      description = "Which decision: its id, or its file's stem with --library. May be given several times.")
  private List<String> decisions = List.of();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "3",
      description = "Without --decision: the N that bear most on the case (default: ${DEFAULT-VALUE}).")
  private int top;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "Take this folder of decisions: each is protected in memory and nothing is stored.")
  private @Nullable Path library;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private HowToProtect how = new HowToProtect();

  ApplyCommand(Console console) {
    super(console);
  }

  @Override
  HowToProtect how() {
    return how;
  }

  @Override
  int run(Amparo amparo) throws IOException {
    if (top < 1) {
      throw new ParameterException(spec.commandLine(), "--top %d: needs 1 or more".formatted(top));
    }
    Outcome<CaseProfile> outcome =
        Outcome.of(new EachFile(Progress.silent()).run(List.of(story), amparo.compare()::profile));
    if (outcome.complain(console()) != DONE) {
      return FAILED;
    }
    CaseProfile client = outcome.done().getFirst().value();
    return library == null ? fromVault(amparo, client) : fromFolder(amparo, client, library);
  }

  private int fromVault(Amparo amparo, CaseProfile client) {
    Stream<String> ids = decisions.isEmpty()
        ? amparo.compare().matches(client, top).stream().map(match -> match.decision().id())
        : decisions.stream();
    Map<String, Optional<Bearing>> bearings = new LinkedHashMap<>();
    ids.forEach(id -> bearings.put(id, amparo.apply().apply(id, client)));
    return report(bearings, "amparo list shows the ids of released decisions");
  }

  private int fromFolder(Amparo amparo, CaseProfile client, Path folder) throws IOException {
    Inputs inputs = Inputs.of(List.of(folder)).oneOfEachStem();
    try (ProgressLine progress = new ProgressLine(console(), "comparing");
        FolderLibrary gathered = amparo.compare().gather(inputs.files(), progress)) {
      gathered.failed().forEach(console()::complain);
      Map<String, ReleasedDecision> copies = gathered.decisions().entrySet().stream()
          .collect(Collectors.toMap(each -> Inputs.stem(each.getKey()), Map.Entry::getValue));
      Stream<String> stems = decisions.isEmpty()
          ? gathered.match(client, top).stream().map(ranked -> Inputs.stem(ranked.file()))
          : decisions.stream();
      Map<String, Optional<Bearing>> bearings = new LinkedHashMap<>();
      stems.forEach(stem -> bearings.put(
          stem, Optional.ofNullable(copies.get(stem)).map(copy -> amparo.apply().apply(copy, client))));
      return report(bearings, "name a file of the folder by its stem");
    }
  }

  private int report(Map<String, Optional<Bearing>> bearings, String cure) {
    Map<String, Bearing> found = new LinkedHashMap<>();
    bearings.forEach((name, bearing) -> bearing.ifPresent(b -> found.put(name, b)));
    if (json) {
      Json.print(console(), found.entrySet().stream().map(e -> BearingView.of(e.getKey(), e.getValue())).toList());
    } else {
      found.forEach((name, bearing) -> BearingView.of(name, bearing).print(console().out()));
    }
    bearings.forEach((name, bearing) -> {
      if (bearing.isEmpty()) {
        console().complain("%s: no such decision; %s".formatted(name, cure));
      }
    });
    return found.size() == bearings.size() ? DONE : FAILED;
  }
}
