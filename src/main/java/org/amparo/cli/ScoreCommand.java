package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.flows.Amparo;
import org.amparo.flows.MeasureLearning;
import org.amparo.learning.BadCorpus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores a masking of benchmark texts. */
@Command(
    name = "score",
    description = "Masks texts with the model that ships and scores that, or scores what another program masked. For "
        + "texts that the model did not learn from; it says so where it did.",
    footer = {
      "  amparo model score --tab held-out.jsonl", "  amparo model score --tab held-out.jsonl --spans predictions.json"
    })
final class ScoreCommand extends Job {

  /** Which operating point to show. */
  enum At { PRECISION, RECALL, BOTH }

  @Option(
      names = "--tab",
      paramLabel = "FILE.jsonl",
      required = true,
      description = "Texts in the format of the Text Anonymization Benchmark.")
  private Path tab = Path.of("");

  @Option(
      names = "--spans",
      paramLabel = "PRED.json",
      description = "Score these masks instead: {\"DOC_ID\": [[start, end], ...]} in code points, end exclusive.")
  private @Nullable Path spans;

  @Option(
      names = "--at",
      paramLabel = "POINT",
      description = "precision (threshold chosen for ER_qi .90 in training), recall (for .95) or both "
          + "(default: ${DEFAULT-VALUE}).")
  private At at = At.BOTH;

  @Option(names = "--model", paramLabel = "FILE", description = "A model file (default: the model that ships).")
  private @Nullable Path model;

  ScoreCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws IOException, BadCorpus {
    MeasureLearning measure = amparo.measureLearning();
    if (spans != null) {
      console().out().println(ScoreLines.heading());
      console().out().println(ScoreLines.of("given masks", measure.score(tab, spans)));
      return DONE;
    }
    List<MeasureLearning.Reached> reached = measure.score(tab, Optional.ofNullable(model));
    console().out().println(origin(reached.getFirst()));
    console().out().println(ScoreLines.heading());
    reached.stream()
        .filter(r -> at == At.BOTH || r.point().name().equalsIgnoreCase(at.name()))
        .forEach(r -> console().out().println(ScoreLines.of(r.point().name(), r.score())));
    return DONE;
  }

  private static String origin(MeasureLearning.Reached reached) {
    String opening = "The model learned from %d texts; ".formatted(reached.learnedFrom());
    return opening + (reached.seen() == 0
        ? "it has not seen any of these."
        : "%d of these were among them, so the figures flatter it.".formatted(reached.seen()));
  }
}
