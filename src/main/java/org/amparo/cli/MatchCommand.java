package org.amparo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.flows.Amparo;
import org.amparo.flows.Compare;
import org.amparo.flows.EachFile;
import org.amparo.flows.FileResult;
import org.amparo.flows.FolderLibrary;
import org.amparo.flows.Progress;
import org.amparo.matching.CaseProfile;
import org.amparo.matching.Match;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the decisions that bear on a client's case. */
@Command(
    name = "match",
    description = "Finds the decisions that bear on a client's case, best first, each with a line of why. The "
        + "client's story is protected in memory and kept nowhere.",
    footer = {"  amparo match client.txt --top 5", "  amparo match clients/*.txt --library decisions/ --run run.tsv"})
final class MatchCommand extends Job {

  private static final int ON_SCREEN = 10;
  private static final int IN_RUN = 1000;

  @Parameters(arity = "1..*", paramLabel = "CLIENT", description = "Files with clients' stories.")
  private List<Path> named = List.of();

  @Option(names = "--top", paramLabel = "N", description = "How many at most (default: 10; with --run 1000).")
  private @Nullable Integer top;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "Compare with this folder of decisions: each is protected in memory and nothing is stored.")
  private @Nullable Path library;

  @Option(
      names = "--run",
      paramLabel = "OUT.tsv",
      description = "Write lines 'client stem<TAB>decision', best first; the decision by its file's stem with "
          + "--library, else by its id.")
  private @Nullable Path run;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private HowToProtect how = new HowToProtect();

  MatchCommand(Console console) {
    super(console);
  }

  /** A decision that bears on a case, as a program reads it. */
  private record Bearing(String decision, String title, double score, String why) {}

  /** A client's decisions, as a program reads them. */
  private record Ranking(String client, List<Bearing> decisions) {}

  /** Ranks decisions for a case. */
  @FunctionalInterface
  private interface Ranks {
    List<Bearing> rank(CaseProfile profile);
  }

  @Override
  HowToProtect how() {
    return how;
  }

  @Override
  int run(Amparo amparo) throws IOException {
    int limit = Optional.ofNullable(top).orElse(run == null ? ON_SCREEN : IN_RUN);
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--top %d: needs 1 or more".formatted(limit));
    }
    Compare compare = amparo.compare();
    try (ProgressLine progress = new ProgressLine(console(), "comparing")) {
      return library == null
          ? rank(compare, progress, p -> compare.matches(p, limit).stream()
              .map(m -> bearing(m.decision().id(), m)).toList())
          : rankFolder(compare, progress, library, limit);
    }
  }

  private int rankFolder(Compare compare, Progress progress, Path folder, int limit) throws IOException {
    Inputs decisions = Inputs.of(List.of(folder)).oneOfEachStem();
    try (FolderLibrary gathered = compare.gather(decisions.files(), progress)) {
      decisions.refused().forEach(console()::complain);
      gathered.failed().forEach(console()::complain);
      int exit = rank(compare, progress, p -> gathered.match(p, limit).stream()
          .map(r -> bearing(Inputs.stem(r.file()), r.match())).toList());
      return decisions.refused().isEmpty() && gathered.failed().isEmpty() ? exit : FAILED;
    }
  }

  private int rank(Compare compare, Progress progress, Ranks ranks) throws IOException {
    Inputs clients = Inputs.of(named).oneOfEachStem();
    Outcome<Ranking> outcome = Outcome.of(clients, new EachFile(progress).run(clients.files(),
        file -> new Ranking(Inputs.stem(file), ranks.rank(compare.profile(file)))));
    List<Ranking> rankings = outcome.done().stream().map(FileResult.Done::value).toList();
    if (run != null) {
      WholeFile.write(run, lines(rankings).getBytes(StandardCharsets.UTF_8));
    }
    report(rankings);
    return outcome.complain(console());
  }

  private static Bearing bearing(String name, Match match) {
    return new Bearing(name, match.decision().title(), match.score(), Words.of(match.reasons()));
  }

  private static String lines(List<Ranking> rankings) {
    return rankings.stream()
        .flatMap(r -> r.decisions().stream().map(d -> r.client() + "\t" + d.decision() + "\n"))
        .collect(Collectors.joining());
  }

  private void report(List<Ranking> rankings) {
    if (json) {
      Json.print(console(), rankings);
    } else if (run != null) {
      console().out().printf("%d ranked, in %s%n", rankings.size(), run);
    } else {
      rankings.forEach(this::print);
    }
  }

  private void print(Ranking ranking) {
    console().out().println(ranking.client());
    ranking.decisions().forEach(d -> console().out().printf("  %s  %s%n      %s%n", d.decision(), d.title(), d.why()));
    if (ranking.decisions().isEmpty()) {
      console().out().println("  nothing in the library bears on this case");
    }
  }
}
