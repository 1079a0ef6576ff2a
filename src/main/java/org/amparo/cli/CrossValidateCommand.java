package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.flows.Amparo;
import org.amparo.flows.MeasureLearning;
import org.amparo.learning.BadCorpus;
import org.amparo.learning.TabCrossValidation;
import org.amparo.reading.UnreadableFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Measures the learning on texts that it did not see. */
@Command(
    name = "cross-validate",
    description = "Measures the learning: every text is masked by a model that learned from other texts only, at a "
        + "threshold chosen on those.",
    footer = {"  amparo model cross-validate --tab tab.jsonl --folds 5", "  amparo model cross-validate --decisions annotated/"})
final class CrossValidateCommand extends Job {

  /** What to measure on. */
  static final class Texts {
    @Option(
        names = "--tab",
        paramLabel = "FILE.jsonl",
        description = "Texts in the format of the Text Anonymization Benchmark.")
    private @Nullable Path tab;

    @Option(
        names = "--decisions",
        paramLabel = "DIR",
        description = "Annotated decisions (DIR/gold/NAME.json, DIR/text/NAME.txt): measures the whole protection, "
            + "rules and learned part together. Two texts of one decision stay in one fold.")
    private @Nullable Path decisions;
  }

  @ArgGroup(multiplicity = "1")
  private Texts texts = new Texts();

  private int folds = 5;

  CrossValidateCommand(Console console) {
    super(console);
  }

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many parts, each masked by what the others taught (default: ${DEFAULT-VALUE}).")
  void folds(int count) {
    if (count < 2) {
      throw new TypeConversionException("%d folds: needs 2 or more".formatted(count));
    }
    folds = count;
  }

  @Override
  int run(Amparo amparo) throws IOException, BadCorpus, UnreadableFile {
    try (ProgressLine progress = new ProgressLine(console(), "cross-validating")) {
      MeasureLearning measure = amparo.measureLearning();
      if (texts.tab != null) {
        List<TabCrossValidation.Result> results = measure.crossValidate(texts.tab, folds, progress);
        console().out().println(ScoreLines.heading());
        results.forEach(r -> console().out().println(ScoreLines.of(r.point().name(), r.score())));
      }
      if (texts.decisions != null) {
        ScoreLines.of(measure.crossValidateDecisions(texts.decisions, folds, progress))
            .forEach(console().out()::println);
      }
    }
    return DONE;
  }
}
