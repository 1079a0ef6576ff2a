package org.amparo.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.facts.SoftmaxTraining.Example;
import org.amparo.law.Law;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures every field on annotated decisions and writes the table that the pages show. What scorers weigh is measured
 * by models that saw nothing of the decision at hand; the rest by the program as it is.
 *
 * <p>Arguments: the folder of the decisions; the folder to write the table into.
 */
final class MeasureFields {

  private static final Set<String> UNMEASURED = Set.of("immigration_judge", "language", "detained", "social_group");
  private static final Map<String, String> BY_TABLE =
      Map.of(
          Claim.PERSECUTOR_TABLE, "persecutor", Claim.HARM_TABLE, "harm", Claim.GROUND_TABLE, "grounds",
          FindingScorer.TABLE, "findings.", ReliefScorer.TABLE, "relief.");

  /** What was counted of a field. */
  private static final class Count {
    private int right;
    private int found;
    private int wanted;

    void add(int isRight, int isFound, int isWanted) {
      right += isRight;
      found += isFound;
      wanted += isWanted;
    }

    String share() {
      return String.format(Locale.ROOT, "SHARE\t%.3f\t%d", right / (double) wanted, wanted);
    }

    String f1() {
      return String.format(Locale.ROOT, "F1\t%.3f\t%d", 2.0 * right / Math.max(1, found + wanted), wanted);
    }
  }

  private final Map<String, String> rows = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    MeasureFields measure = new MeasureFields();
    measure.rules(Path.of(args[0]));
    for (TrainScorers.Task task : TrainScorers.tasks(Path.of(args[0]))) {
      measure.weighed(task);
    }
    StringBuilder table = new StringBuilder("# How right each field was on annotated decisions; MeasureFields writes"
        + " it. Weighed fields are cross-validated.\nfield\tmeasure\tfigure\tvalues\n");
    measure.rows.forEach((field, row) -> table.append(field).append('\t').append(row).append('\n'));
    Files.writeString(Path.of(args[1]).resolve(Accuracies.TABLE), table);
  }

  private void weighed(TrainScorers.Task task) {
    String family = BY_TABLE.get(task.table());
    boolean relief = task.table().equals(ReliefScorer.TABLE);
    Map<String, Count> counts = new LinkedHashMap<>();
    for (Map.Entry<Example, double[]> entry : TrainScorers.crossValidated(task, _ -> true).entrySet()) {
      Example example = entry.getKey();
      String field = family.endsWith(".") ? family + example.name().toLowerCase(Locale.ROOT) : family;
      String decided = TrainScorers.decided(task, entry.getValue());
      boolean same = decided.equals(example.label());
      Count count = counts.computeIfAbsent(field, _ -> new Count());
      if (relief) {
        count.add(same ? 1 : 0, 1, 1);
      } else {
        boolean given = !decided.equals(task.none());
        count.add(given && same ? 1 : 0, given ? 1 : 0, example.label().equals(task.none()) ? 0 : 1);
      }
    }
    counts.forEach((field, count) -> rows.put(field, relief ? count.share() : count.f1()));
  }

  private void rules(Path folder) throws IOException {
    FactFinder finder = new DecisionFactFinder(Law.load());
    JsonMapper json = JsonMapper.builder().build();
    Map<String, Count> counts = new LinkedHashMap<>();
    for (GoldRecords.Gold gold : GoldRecords.read(folder)) {
      JsonNode sheet = json.valueToTree(FactSheet.of(finder.find(gold.document())));
      for (String field : ruled()) {
        Count count = counts.computeIfAbsent(field, _ -> new Count());
        if (FactFields.holdsSeveral(field)) {
          several(count, GoldRecords.keys(gold.record(), field), GoldRecords.keys(sheet, field));
        } else {
          boolean same = GoldRecords.keys(gold.record(), field).equals(GoldRecords.keys(sheet, field));
          count.add(same ? 1 : 0, 1, 1);
        }
      }
    }
    counts.forEach((field, count) -> rows.put(field, FactFields.holdsSeveral(field) ? count.f1() : count.share()));
  }

  private static List<String> ruled() {
    return FactFields.names().stream()
        .filter(field -> !field.contains(".") && !UNMEASURED.contains(field) && !BY_TABLE.containsValue(field))
        .toList();
  }

  private static void several(Count count, TreeSet<String> wanted, TreeSet<String> found) {
    TreeSet<String> right = new TreeSet<>(found);
    right.retainAll(wanted);
    count.add(right.size(), found.size(), wanted.size());
  }
}
