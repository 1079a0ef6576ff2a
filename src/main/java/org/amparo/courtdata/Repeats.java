package org.amparo.courtdata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows whose key came before: held against the row that has it. */
final class Repeats {

  private static final int MOST = 100_000;
  private static final int AT_ONCE = 500;

  private final Layout layout;
  private final Duck duck;
  private final Path folder;
  private final List<Repairs.Repaired> waiting = new ArrayList<>();

  Repeats(Layout layout, Duck duck, Path folder) {
    this.layout = layout;
    this.duck = duck;
    this.folder = folder;
  }

  void add(Repairs.Repaired repaired) {
    if (waiting.size() == MOST) {
      throw RefusedRelease.looksWrong(layout.table() + "/repeated-keys", "over " + MOST, String.valueOf(MOST));
    }
    waiting.add(repaired);
  }

  /** The fate of each, when all other rows lie in the table's files: the same row twice, another's key, or neither. */
  List<Repairs.Repaired> settled() {
    List<Repairs.Repaired> settled = new ArrayList<>();
    for (int from = 0; from < waiting.size(); from += AT_ONCE) {
      List<Repairs.Repaired> some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
      Map<List<String>, List<String>> rows = rowsWithKeysOf(some);
      some.forEach(repeat -> settled.add(settle(repeat, rows)));
    }
    return settled;
  }

  private Repairs.Repaired settle(Repairs.Repaired repeat, Map<List<String>, List<String>> rows) {
    List<String> row = rows.get(key(repeat.values()));
    if (row == null) {
      rows.put(key(repeat.values()), repeat.values());
      return repeat;
    }
    return repeat.refused(row.equals(canonical(repeat.values())) ? Reason.SAME_ROW_TWICE : Reason.KEY_OF_ANOTHER_ROW);
  }

  private Map<List<String>, List<String>> rowsWithKeysOf(List<Repairs.Repaired> some) {
    int first = layout.keys()[0];
    String column = "\"%s\"".formatted(layout.columns().get(first).name());
    String keys = some.stream().map(r -> Duck.quote(r.values().get(first))).distinct().collect(Collectors.joining(", "));
    String cells = layout.columns().stream().map(Repeats::asText).collect(Collectors.joining(", "));
    Map<List<String>, List<String>> rows = new HashMap<>();
    duck.rows("SELECT %s FROM read_parquet(%s) WHERE %s IN (%s)".formatted(
            cells, Duck.quote(folder.resolve(layout.table()).resolve("*.parquet")), column, keys))
        .forEach(row -> rows.put(key(row), row));
    return rows;
  }

  private static String asText(Column column) {
    return switch (column.kind()) {
      case MOMENT -> "strftime(\"%s\", '%%Y-%%m-%%d %%H:%%M:%%S.%%g')".formatted(column.name());
      case NUMBER, DAY, HOUR, DIGITS, TEXT -> "CAST(\"%s\" AS VARCHAR)".formatted(column.name());
    };
  }

  private List<String> canonical(List<String> values) {
    return IntStream.range(0, values.size()).mapToObj(c -> canonical(layout.columns().get(c).kind(), values.get(c))).toList();
  }

  private static String canonical(Kind kind, String value) {
    if (value.isEmpty()) {
      return value;
    }
    return switch (kind) {
      case NUMBER -> String.valueOf(Long.parseLong(value));
      case MOMENT -> value.length() == Days.DAY_LENGTH ? value + " 00:00:00.000" : value;
      case DAY, HOUR, DIGITS, TEXT -> value;
    };
  }

  private List<String> key(List<String> values) {
    return IntStream.of(layout.keys()).mapToObj(k -> canonical(layout.columns().get(k).kind(), values.get(k))).toList();
  }
}
