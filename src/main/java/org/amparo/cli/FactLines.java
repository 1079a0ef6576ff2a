package org.amparo.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says a sheet of facts in lines; what a decision does not say has none. */
final class FactLines {

  private static final String NO_FINDING = "not_addressed";

  private FactLines() {}

  static List<String> of(Map<String, @Nullable Object> sheet) {
    return sheet.entrySet().stream()
        .filter(e -> !words(e.getValue()).isEmpty())
        .map(e -> "  %-18s %s".formatted(e.getKey().replace('_', ' '), words(e.getValue())))
        .toList();
  }

  private static String words(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> String.join("; ", list.stream().map(FactLines::words).toList());
      case Map<?, ?> map -> words(map);
      case Boolean yes -> yes ? "yes" : "no";
      default -> value.toString();
    };
  }

  private static String words(Map<?, ?> map) {
    List<String> said = map.entrySet().stream()
        .filter(e -> !words(e.getValue()).isEmpty() && !NO_FINDING.equals(e.getValue()))
        .map(e -> e.getKey() + " " + words(e.getValue()))
        .toList();
    return String.join("; ", said);
  }
}
