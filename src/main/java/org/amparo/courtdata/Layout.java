package org.amparo.courtdata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the columns of a table are, in the order of the file.
 *
 * @param table the table's name, which is the file's without its ending
 */
record Layout(String table, List<Column> columns) {

  Layout {
    columns = List.copyOf(columns);
  }

  int width() {
    return columns.size();
  }

  /** Where the columns that name a row stand; empty where rows have no name. */
  int[] keys() {
    return IntStream.range(0, width()).filter(c -> columns.get(c).key()).toArray();
  }

  /** Whether one number names a row. */
  boolean numbered() {
    int[] keys = keys();
    return keys.length == 1 && columns.get(keys[0]).kind() == Kind.NUMBER;
  }

  /** How many columns at the front are numbers, so that a line which has others there begins no row. */
  int leadingNumbers() {
    int leading = 0;
    while (leading < width() && columns.get(leading).kind() == Kind.NUMBER) {
      leading++;
    }
    return leading;
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** @throws RefusedRelease when a header is not the one that is known, in every column and in order */
  void check(List<String> header) {
    if (header.equals(names())) {
      return;
    }
    Set<String> missing = new HashSet<>(names());
    header.forEach(missing::remove);
    Set<String> added = new HashSet<>(header);
    names().forEach(added::remove);
    if (missing.isEmpty() && added.isEmpty() && header.size() == width()) {
      int first = IntStream.range(0, width()).filter(c -> !header.get(c).equals(names().get(c))).findFirst().orElse(0);
      throw RefusedRelease.movedColumn(table, header.get(first), names().get(first));
    }
    throw RefusedRelease.unknownHeader(table, missing.stream().sorted().toList(), added.stream().sorted().toList());
  }
}
