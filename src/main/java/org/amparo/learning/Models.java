package org.amparo.learning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trains, loads and writes models. The one that ships lies in this room's resources. */
public final class Models {

  /** Benchmark texts: court cases of the European Court of Human Rights. */
  public static final String BENCHMARK = "benchmark";

  /** Decisions of the Board of Immigration Appeals, with what the rules said of each word. */
  public static final String DECISIONS = "decisions";

  /** The log odds from which on decisions' stretches are hidden, found by cross-validation on them. */
  public static final OperatingPoint ON_DECISIONS = new OperatingPoint("protect", 0, -3.0);

  /** The benchmark's texts are published, so that a word or a feature of a single one may be kept. */
  static final int LEAST_OF_BENCHMARK = 1;

  /** Of decisions nothing is kept that stands in fewer. */
  static final int LEAST_OF_DECISIONS = 3;

  /** How many parts the benchmark's texts are cut into to choose thresholds on texts held back. */
  private static final int FOLDS = 5;

  private static final String SHIPPED = ModelFile.VERSION + ".gz";

  private final String name;
  private final List<LearnedModel> models;

  private Models(String name, List<LearnedModel> models) {
    this.name = name;
    this.models = List.copyOf(models);
  }

  /** @throws BrokenModel when the model that ships is missing or damaged */
  public static Models shipped() {
    try (InputStream in = Models.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new BrokenModel(SHIPPED, "is missing from the program");
      }
      return new Models(SHIPPED, ModelFile.read(SHIPPED, in.readAllBytes()));
    } catch (IOException e) {
      throw new BrokenModel(SHIPPED, "cannot be read", e);
    }
  }

  /**
   * Models from a file.
   *
   * @throws IOException when there is no such file
   * @throws BrokenModel when it is damaged
   */
  public static Models read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return new Models(name, ModelFile.read(name, Files.readAllBytes(file)));
  }

  /** These models as a file. */
  public static byte[] bytes(List<LearnedModel> models) throws IOException {
    return ModelFile.write(models);
  }

  /** @throws BrokenModel when nothing was learned of this task */
  public LearnedModel of(String task) {
    return models.stream().filter(m -> m.task().equals(task)).findFirst()
        .orElseThrow(() -> new BrokenModel(name, "holds nothing learned of the task asked for"));
  }

  /**
   * Learns from benchmark texts and chooses the operating points on texts held back.
   *
   * @throws IllegalArgumentException when there are too few texts to hold some back
   */
  public static LearnedModel learnBenchmark(List<TabDocument> documents) {
    List<Annotated> texts = documents.stream().map(Annotated::of).toList();
    Training training = new Training(texts, LEAST_OF_BENCHMARK);
    List<Scores> heldBack = training.heldBack(new Folds(texts, FOLDS), done -> {});
    return new LearnedModel(
        BENCHMARK, fingerprints(texts), OperatingPoints.choose(documents, heldBack), training.onAll());
  }

  /**
   * Learns from annotated decisions.
   *
   * @param decisions what was marked
   * @param tokens for each decision its words, with what the rules said of each
   * @param countryWords the words of countries' names, lower case
   */
  public static LearnedModel learnDecisions(
      List<GoldDecision> decisions, List<Tokens> tokens, Set<String> countryWords) {
    List<Annotated> texts = IntStream.range(0, decisions.size())
        .mapToObj(i -> decisions.get(i).annotated(tokens.get(i), countryWords, decisions.get(i).name())).toList();
    return new LearnedModel(DECISIONS, fingerprints(texts), List.of(ON_DECISIONS), new Training(texts, LEAST_OF_DECISIONS).onAll());
  }

  private static Set<String> fingerprints(List<Annotated> texts) {
    return texts.stream().map(text -> Fingerprint.of(text.tokens().text())).collect(Collectors.toUnmodifiableSet());
  }
}
