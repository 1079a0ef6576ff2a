package org.amparo.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.amparo.law.Law;

/**
 * Says how often values of a confidence are right. Of the fields that scorers weigh {@link TrainScorers} tells, cross-
 * validated; here they are left out.
 *
 * <p>Arguments: the folder of the decisions; where to write the table of confidences by field, or nothing to measure
 * only.
 */
final class Calibration {

  private static final double SURE = 0.9;
  private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

  private record Checked(String field, double confidence, boolean right) {}

  private Calibration() {}

  public static void main(String[] args) throws IOException {
    List<Checked> values = new ArrayList<>();
    FactFinder finder = new DecisionFactFinder(Law.load());
    for (GoldRecords.Gold gold : GoldRecords.read(Path.of(args[0]))) {
      for (Map.Entry<String, Map<String, Object>> value : GoldRecords.values(finder.find(gold.document()))) {
        if (GoldRecords.isMeasured(value.getKey())) {
          Map<String, Object> plain = value.getValue();
          boolean right = GoldRecords.agrees(gold.record(), value.getKey(), plain.get("value"));
          values.add(new Checked(value.getKey(), (double) plain.getOrDefault("confidence", 0.0), right));
        }
      }
    }
    if (args.length > 1) {
      write(values, Path.of(args[1]));
      return;
    }
    print(values);
  }

  private static void print(List<Checked> values) {
    List<Checked> ofRules = values.stream().filter(v -> !isWeighed(v.field())).toList();
    report("confidence >= 0.9", ofRules, v -> v.confidence() >= SURE);
    for (int at = 0; at + 1 < EDGES.length; at++) {
      double from = EDGES[at];
      double to = EDGES[at + 1];
      report(
          "%.2f to %.2f".formatted(from, Math.min(1, to)),
          ofRules,
          v -> v.confidence() >= from && v.confidence() < to);
    }
    new TreeMap<>(byField(ofRules)).keySet().forEach(
        field -> report(">= 0.9, " + field, ofRules, v -> v.field().equals(field) && v.confidence() >= SURE));
  }

  private static boolean isWeighed(String field) {
    return field.startsWith("findings.") || field.startsWith("relief.")
        || List.of("persecutor", "harm", "grounds").contains(field);
  }

  private static Map<String, List<Checked>> byField(List<Checked> values) {
    Map<String, List<Checked>> byField = new TreeMap<>();
    values.forEach(value -> byField.computeIfAbsent(value.field(), _ -> new ArrayList<>()).add(value));
    return byField;
  }

  private static void report(String name, List<Checked> values, Predicate<Checked> which) {
    List<Checked> chosen = values.stream().filter(which).toList();
    long right = chosen.stream().filter(Checked::right).count();
    if (!chosen.isEmpty()) {
      System.out.printf(Locale.ROOT, "%-60s %4d of %4d right  %.3f%n", name, right, chosen.size(),
          right / (double) chosen.size());
    }
  }

  /** The share right, drawn towards one half as by two values more. */
  private static void write(List<Checked> values, Path folder) throws IOException {
    StringBuilder table = new StringBuilder("# The share of a field's values that were right on annotated"
        + " decisions; Calibration writes it.\n");
    table.append("field\tright\n");
    byField(values)
        .forEach(
            (field, all) -> {
              double right = (all.stream().filter(Checked::right).count() + 1.0) / (all.size() + 2.0);
              table.append(String.format(Locale.ROOT, "%s\t%.3f%n", field, right));
            });
    Files.writeString(folder.resolve(Confidences.TABLE), table);
  }
}
