package org.amparo.flows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.facts.FactFinder;
import org.amparo.law.Law;
import org.amparo.learning.BadCorpus;
import org.amparo.learning.LearnedModel;
import org.amparo.learning.Models;
import org.amparo.learning.OperatingPoint;
import org.amparo.learning.ProtectionScore;
import org.amparo.learning.TabCrossValidation;
import org.amparo.learning.TabDocument;
import org.amparo.learning.TabEvaluation;
import org.amparo.learning.TabFormat;
import org.amparo.learning.TabMasking;
import org.amparo.learning.TabScore;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.text.Span;

/** Measures what was learned, or what any other program masked, against annotated texts. */
public final class MeasureLearning {

  private final Supplier<Models> shipped;
  private final Law law;
  private final Reader reader;
  private final FactFinder finder;

  MeasureLearning(Supplier<Models> shipped, Law law, Reader reader, FactFinder finder) {
    this.shipped = shipped;
    this.law = law;
    this.reader = reader;
    this.finder = finder;
  }

  /**
   * What a model reached at one operating point.
   *
   * @param learnedFrom how many texts the model learned from
   * @param seen how many of the texts scored were among those
   */
  public record Reached(int learnedFrom, int seen, OperatingPoint point, TabScore score) {}

  /**
   * Learns from some folds of benchmark texts and masks the others, in turn.
   *
   * @param file texts in the TAB format
   */
  public List<TabCrossValidation.Result> crossValidate(Path file, int folds, Progress progress)
      throws IOException, BadCorpus {
    List<TabDocument> documents = TabFormat.read(file);
    return TabCrossValidation.run(documents, folds, done -> progress.step("fold", done, folds));
  }

  /**
   * Protects annotated decisions, the learned part taught by the other folds. Two texts of one decision are never
   * parted.
   *
   * @param folder gold/NAME.json and text/NAME.txt
   */
  public ProtectionScore crossValidateDecisions(Path folder, int folds, Progress progress)
      throws IOException, BadCorpus, UnreadableFile {
    AnnotatedFolder annotated = new AnnotatedFolder(law, reader, finder, folder);
    return ProtectionScore.of(
        annotated.decisions(), annotated.texts(),
        annotated.hidden(folds, progress), annotated.countryWords());
  }

  /** Scores masks that some program wrote, by document and in code points. */
  public TabScore score(Path file, Path masks) throws IOException, BadCorpus {
    List<TabDocument> documents = TabFormat.read(file);
    return TabEvaluation.score(documents, TabFormat.readMasks(masks, documents));
  }

  /**
   * Masks benchmark texts with a model and scores that, at each operating point.
   *
   * @param model a model file, or empty for the model that ships
   */
  public List<Reached> score(Path file, Optional<Path> model) throws IOException, BadCorpus {
    List<TabDocument> documents = TabFormat.read(file);
    Models models = model.isPresent() ? Models.read(model.get()) : shipped.get();
    LearnedModel learned = models.of(Models.BENCHMARK);
    int seen = (int) documents.stream().filter(learned::learnedFrom).count();
    return learned.points().stream().map(point -> {
      Map<String, List<Span>> masks = TabMasking.masks(documents, learned.scorer(), point.threshold());
      return new Reached(learned.texts().size(), seen, point, TabEvaluation.score(documents, masks));
    }).toList();
  }
}
