package org.amparo.courtdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The layouts of all tables of a release, from {@code columns.tsv}. */
final class Layouts {

  private Layouts() {}

  static List<Layout> known() {
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (List<String> row : rows("columns.tsv")) {
      Kind kind = Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      columns.computeIfAbsent(row.get(0), t -> new ArrayList<>())
          .add(new Column(row.get(1), kind, row.get(3).equals("yes")));
    }
    return columns.entrySet().stream().map(t -> new Layout(t.getKey(), t.getValue())).toList();
  }

  static Map<String, Layout> byTable() {
    return known().stream().collect(Collectors.toMap(Layout::table, Function.identity()));
  }

  /** The rows of a table of our own below its header; lines that begin with # explain. */
  static List<List<String>> rows(String resource) {
    return text(resource).lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  static String text(String resource) {
    try (InputStream in = Layouts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing".formatted(resource));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
