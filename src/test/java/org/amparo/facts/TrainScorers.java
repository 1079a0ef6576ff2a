package org.amparo.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.amparo.facts.SoftmaxTraining.Example;
import org.amparo.law.Law;
import tools.jackson.databind.JsonNode;

/**
 * Fits the scorers to annotated decisions and says what they reach on those that they were not fitted to.
 *
 * <p>Arguments: the folder of the decisions; where to write the tables, fitted to all decisions, or nothing to measure
 * only. What is measured is cross-validated by decision: no figure comes from a decision that its weights saw.
 */
final class TrainScorers {

  private static final int FOLDS = 10;
  private static final double SURE = 0.9;

  /** What one scorer is fitted with. */
  record Task(String table, List<String> classes, int fewest, double penalty, List<Example> examples) {

    String none() {
      return classes.getFirst();
    }

    SoftmaxTraining training() {
      return new SoftmaxTraining(classes, fewest, penalty);
    }
  }

  private final List<Task> tasks = new ArrayList<>();
  private final DecisionFactFinder finder = new DecisionFactFinder(Law.load());
  private final Claim claim = new Claim();

  public static void main(String[] args) throws IOException {
    TrainScorers train = new TrainScorers();
    train.read(Path.of(args[0]));
    for (Task task : train.tasks) {
      measure(task);
      if (args.length > 1) {
        write(task, Path.of(args[1]));
      }
    }
  }

  /** What each scorer is fitted with. */
  static List<Task> tasks(Path folder) throws IOException {
    TrainScorers train = new TrainScorers();
    train.read(folder);
    return List.copyOf(train.tasks);
  }

  private void read(Path folder) throws IOException {
    tasks.add(
        new Task(
            FindingScorer.TABLE,
            List.of("NOT_ADDRESSED", "FAVOURABLE", "ADVERSE", "REMANDED"),
            4,
            7,
            new ArrayList<>()));
    tasks.add(
        new Task(
            ReliefScorer.TABLE,
            List.of("NOT_APPLICABLE", "GRANTED", "DENIED", "REMANDED", "NOT_REACHED"),
            4,
            8,
            new ArrayList<>()));
    for (String table : List.of(Claim.PERSECUTOR_TABLE, Claim.HARM_TABLE, Claim.GROUND_TABLE)) {
      double penalty = table.equals(Claim.HARM_TABLE) ? 2 : 0.6;
      tasks.add(new Task(table, List.of("NO", "YES"), 4, penalty, new ArrayList<>()));
    }
    for (GoldRecords.Gold gold : GoldRecords.read(folder)) {
      add(gold.doc(), gold.record(), finder.draft(DecisionText.of(gold.document())));
    }
  }

  private void add(String doc, JsonNode record, Draft draft) {
    FindingScorer.features(draft)
        .forEach((point, seen) -> add(0, doc, point, seen, upper(record.get("findings").get(lower(point)))));
    ReliefScorer.features(draft)
        .forEach((relief, seen) -> add(1, doc, relief, seen, upper(record.get("relief").get(lower(relief)))));
    var persecutors = claim.readPersecutors(draft);
    kinds(
        2,
        doc,
        record.get("persecutor"),
        claim.persecutorScorer().features(draft, persecutors, claim.besidePersecutors(draft)));
    var harms = claim.readHarms(draft);
    kinds(3, doc, record.get("harm"), claim.harmScorer().features(draft, harms, claim.besideHarms(draft)));
    kinds(4, doc, record.get("grounds"), claim.groundScorer().features(draft, claim.readGrounds(draft), List.of()));
  }

  private <K extends Enum<K>> void kinds(int task, String doc, JsonNode held, Map<K, Features> features) {
    TreeSet<String> names = new TreeSet<>();
    held.valueStream().forEach(name -> names.add(name.asString()));
    features.forEach((kind, seen) -> add(task, doc, kind, seen, names.contains(lower(kind)) ? "YES" : "NO"));
  }

  private void add(int task, String doc, Enum<?> name, Features seen, String label) {
    tasks.get(task).examples().add(new Example(doc, name.name(), seen, label));
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static String upper(JsonNode word) {
    return word.asString().toUpperCase(Locale.ROOT);
  }

  static boolean odd(Example example) {
    return Integer.parseInt(example.doc().substring(1)) % 2 == 1;
  }

  private static int fold(Example example) {
    return Integer.parseInt(example.doc().substring(1)) / 2 % FOLDS;
  }

  /** The probabilities of each example by a model that saw nothing of its decision. */
  static Map<Example, double[]> crossValidated(Task task, Predicate<Example> among) {
    Map<Example, double[]> probabilities = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Softmax model =
          task.training().fit(task.examples().stream().filter(e -> fold(e) != left && among.test(e)).toList());
      task.examples().stream()
          .filter(e -> fold(e) == left)
          .forEach(e -> probabilities.put(e, model.probabilities(e.seen())));
    }
    return probabilities;
  }

  private static void measure(Task task) {
    Map<Example, double[]> all = crossValidated(task, _ -> true);
    Softmax ofOdd = task.training().fit(task.examples().stream().filter(TrainScorers::odd).toList());
    Map<Example, double[]> oddToEven = new LinkedHashMap<>();
    task.examples().stream().filter(e -> !odd(e)).forEach(e -> oddToEven.put(e, ofOdd.probabilities(e.seen())));
    BiFunction<Map<Example, double[]>, Predicate<Example>, Double> figure =
        (found, which) -> task.table().startsWith("relief") ? accuracy(task, found, which) : f1(task, found, which);
    System.out.printf(
        Locale.ROOT,
        "%-24s cross-validated odd %.3f even %.3f all %.3f; fitted to odd, measured on even %.3f%n",
        task.table(),
        figure.apply(all, TrainScorers::odd),
        figure.apply(all, e -> !odd(e)),
        figure.apply(all, _ -> true),
        figure.apply(oddToEven, _ -> true));
    calibration(task, all);
    if (task.table().equals(ReliefScorer.TABLE)) {
      for (Relief relief : Relief.values()) {
        Predicate<Example> ofRelief = e -> e.name().equals(relief.name());
        System.out.printf(
            Locale.ROOT, "  %-22s all %.3f%n", relief, accuracy(task, all, ofRelief));
      }
    }
  }

  /** How many of the values given with a confidence of .9 or more are right, cross-validated. */
  private static void calibration(Task task, Map<Example, double[]> found) {
    int sure = 0;
    int right = 0;
    for (Map.Entry<Example, double[]> entry : found.entrySet()) {
      String decided = decided(task, entry.getValue());
      boolean given = !decided.equals(task.none());
      if (given && entry.getValue()[task.classes().indexOf(decided)] >= SURE) {
        sure++;
        right += decided.equals(entry.getKey().label()) ? 1 : 0;
      }
    }
    System.out.printf(Locale.ROOT, "  confidence >= 0.9: %d of %d right%n", right, sure);
  }

  static String decided(Task task, double[] probabilities) {
    if (task.table().startsWith("relief")) {
      return task.classes().get(ReliefScorer.best(probabilities));
    }
    if (probabilities[0] >= FindingScorer.LIKELIER_NOT) {
      return task.none();
    }
    double[] rest = probabilities.clone();
    rest[0] = 0;
    return task.classes().get(ReliefScorer.best(rest));
  }

  private static double accuracy(Task task, Map<Example, double[]> found, Predicate<Example> which) {
    return found.entrySet().stream()
        .filter(e -> which.test(e.getKey()))
        .mapToInt(e -> decided(task, e.getValue()).equals(e.getKey().label()) ? 1 : 0)
        .average()
        .orElse(0);
  }

  private static double f1(Task task, Map<Example, double[]> found, Predicate<Example> which) {
    int right = 0;
    int named = 0;
    for (Map.Entry<Example, double[]> entry : found.entrySet()) {
      if (which.test(entry.getKey())) {
        String decided = decided(task, entry.getValue());
        String label = entry.getKey().label();
        right += !label.equals(task.none()) && decided.equals(label) ? 1 : 0;
        named += (label.equals(task.none()) ? 0 : 1) + (decided.equals(task.none()) ? 0 : 1);
      }
    }
    return 2.0 * right / Math.max(1, named);
  }

  private static void write(Task task, Path folder) throws IOException {
    StringBuilder table = new StringBuilder("# Weights that TrainScorers fitted; do not edit by hand.\n");
    table.append("feature\t").append(String.join("\t", task.classes())).append('\n');
    task.training()
        .table(task.examples())
        .forEach(
            (feature, weights) -> {
              table.append(feature);
              for (double weight : weights) {
                table.append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
              }
              table.append('\n');
            });
    Files.writeString(folder.resolve(task.table()), table);
  }
}
