package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.flows.Amparo;
import org.amparo.learning.BadCorpus;
import org.amparo.learning.TabCrossValidation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Measures the learning on texts that it did not see. */
@Command(
    name = "cross-validate",
    description = "Measures the learning: every text is masked by a model that learned from other texts only, at a "
        + "threshold chosen on those.",
    footer = "  amparo model cross-validate --tab tab.jsonl --folds 5")
final class CrossValidateCommand extends Job {

  @Option(
      names = "--tab",
      paramLabel = "FILE.jsonl",
      required = true,
      description = "Texts in the format of the Text Anonymization Benchmark.")
  private Path tab = Path.of("");

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
  int run(Amparo amparo) throws IOException, BadCorpus {
    try (ProgressLine progress = new ProgressLine(console(), "cross-validating")) {
      List<TabCrossValidation.Result> results = amparo.measureLearning().crossValidate(tab, folds, progress);
      console().out().println(ScoreLines.heading());
      results.forEach(r -> console().out().println(ScoreLines.of(r.point().name(), r.score())));
    }
    return DONE;
  }
}
