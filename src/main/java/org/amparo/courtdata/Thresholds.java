package org.amparo.courtdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what a load found against {@code thresholds.tsv}. */
final class Thresholds {

  private static final long FEW_LINES = 50;

  private final Map<String, Double> allowed =
      Layouts.rows("thresholds.tsv").stream()
          .collect(Collectors.toMap(row -> row.get(1) + "/" + row.get(0), row -> Double.parseDouble(row.get(2))));

  List<LoadReport.Check> checks(LoadReport.TableReport table) {
    TableLines lines = table.lines();
    List<LoadReport.Check> checks = new ArrayList<>();
    checks.add(check("repaired-lines", lines.table(), lines.with(Fate.REPAIRED), lines.lines()));
    checks.add(check("unrepairable-lines", lines.table(), lines.with(Fate.UNREPAIRABLE), lines.lines()));
    checks.add(check("duplicate-lines", lines.table(), lines.with(Fate.DUPLICATE), lines.lines()));
    table.counted().ifPresent(
        counted -> checks.add(check("count-difference", lines.table(), Math.abs(counted - lines.records()), counted)));
    table.changes().ifPresent(
        since -> checks.add(check("gone-rows", lines.table(), since.gone(), lines.rows() - since.fresh() + since.gone())));
    return checks;
  }

  private LoadReport.Check check(String what, String table, long count, long of) {
    double most = allowed.getOrDefault(table + "/" + what, allowed.getOrDefault("*/" + what, 0.0));
    double share = of == 0 ? (count == 0 ? 0 : 1) : (double) count / of;
    return new LoadReport.Check(table + "/" + what, share, most, share <= most || count <= FEW_LINES);
  }

  /** @throws RefusedRelease when a check failed that nobody said to pass over */
  static void stopIfWrong(List<LoadReport.Check> checks, Set<String> despite) {
    for (LoadReport.Check check : checks) {
      if (!check.passed() && !despite.contains(check.name())) {
        throw RefusedRelease.looksWrong(check.name(), percent(check.measured()), percent(check.allowed()));
      }
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f %%", share * 100);
  }
}
