package org.amparo.cli;

import java.io.IOException;
import java.util.List;
import org.amparo.flows.Amparo;
import org.amparo.flows.MeasureLearning;
import org.amparo.learning.BadCorpus;
import org.amparo.learning.TabCrossValidation;
import org.amparo.reading.UnreadableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Measures the learning on texts that it did not see. */
@Command(
    name = "cross-validate",
    description = "Measures the learning: every text is masked by a model that learned from other texts only, at a "
        + "threshold chosen on those. On decisions it measures the whole protection, rules and learned part together; "
        + "two texts of one decision stay in one fold.",
    footer = {"  amparo model cross-validate --tab tab.jsonl --folds 5", "  amparo model cross-validate --decisions annotated/"})
final class CrossValidateCommand extends Job {

  @Mixin private AnnotatedTexts texts = new AnnotatedTexts();

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
    if (texts.areMissing()) {
      console().complain("nothing to measure on; name --tab, --decisions or both");
      return AnnotatedTexts.MISSING;
    }
    try (ProgressLine progress = new ProgressLine(console(), "cross-validating")) {
      MeasureLearning measure = amparo.measureLearning();
      if (texts.tab().isPresent()) {
        List<TabCrossValidation.Result> results = measure.crossValidate(texts.tab().get(), folds, progress);
        console().out().println(ScoreLines.heading());
        results.forEach(r -> console().out().println(ScoreLines.of(r.point().name(), r.score())));
      }
      if (texts.decisions().isPresent()) {
        ScoreLines.of(measure.crossValidateDecisions(texts.decisions().get(), folds, progress))
            .forEach(console().out()::println);
      }
    }
    return DONE;
  }
}
