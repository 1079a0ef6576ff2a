package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.amparo.flows.Amparo;
import org.amparo.flows.LearnModel;
import org.amparo.learning.BadCorpus;
import org.amparo.reading.UnreadableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the model anew. */
@Command(
    name = "train",
    description = "Learns from annotated texts and writes a model file. The same texts give the same file, byte for "
        + "byte. Thresholds are chosen on texts held back while learning.",
    footer = "  amparo model train --tab tab.jsonl --decisions annotated/ --out model.gz")
final class TrainCommand extends Job {

  @Mixin private AnnotatedTexts texts = new AnnotatedTexts();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where the model goes (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("amparo-model-2.gz");

  TrainCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws IOException, BadCorpus, UnreadableFile {
    if (texts.areMissing()) {
      console().complain("nothing to learn from; name --tab, --decisions or both");
      return AnnotatedTexts.MISSING;
    }
    try (ProgressLine progress = new ProgressLine(console(), "training")) {
      LearnModel.Learned learned = amparo.learnModel().learn(texts.tab(), texts.decisions());
      WholeFile.write(out, learned.file());
      learned.models().forEach(model -> {
        console().out().printf("%s: learned from %d texts%n", model.task(), model.texts().size());
        model.points().forEach(point -> console().out().printf(
            "  %-10s hides from log odds of %.2f on%n", point.name(), point.threshold()));
      });
      console().out().printf("%s, %d bytes%n", out, learned.file().length);
    }
    return DONE;
  }
}
