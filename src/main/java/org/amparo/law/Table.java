package org.amparo.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as it lies in its file: lines that begin with '#' explain, the first other line names the columns, each
 * further line is a row; cells are divided by tabs.
 *
 * @param name the file's name
 * @param columns the columns' names, in order
 * @param rows the rows, in order
 */
record Table(String name, List<String> columns, List<Row> rows) {

  /** @throws LawTableBroken when there is no header, a column is named twice, or a row has too few or too many cells */
  static Table parse(String name, String text) {
    Map<String, Integer> places = new HashMap<>();
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
        places.putAll(header(name, number, cells));
      } else {
        rows.add(row(name, number, places, cells));
      }
    }
    if (columns.isEmpty()) {
      throw new LawTableBroken(name, "has no header row", "begin it with a line that names its columns");
    }
    return new Table(name, columns, List.copyOf(rows));
  }

  private static Map<String, Integer> header(String name, int line, List<String> columns) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (places.put(columns.get(i), i) != null) {
        throw new LawTableBroken(name, line, columns.get(i), "stands twice in the header", "remove one of the two");
      }
    }
    return places;
  }

  private static Row row(String name, int line, Map<String, Integer> places, List<String> cells) {
    if (cells.size() != places.size()) {
      String rule = "the row has %d cells where the header has %d".formatted(cells.size(), places.size());
      throw new LawTableBroken(name, line, "(all)", rule, "put exactly one tab between two cells");
    }
    return new Row(name, line, places, cells);
  }
}
