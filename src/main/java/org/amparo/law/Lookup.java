package org.amparo.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds rows by any of their names, whatever the case, accents or spacing.
 *
 * @param <T> the kind of row
 */
final class Lookup<T> {

  private final Map<String, List<T>> byName = new HashMap<>();

  Lookup(Collection<T> rows, Function<T, Collection<String>> names) {
    for (T row : rows) {
      for (String name : names.apply(row)) {
        add(Spelling.folded(name), row);
      }
    }
  }

  private void add(String name, T row) {
    List<T> rows = byName.computeIfAbsent(name, _ -> new ArrayList<>(1));
    if (!rows.contains(row)) {
      rows.add(row);
    }
  }

  /** All rows of that name, in the order of the table. */
  List<T> all(String name) {
    return List.copyOf(byName.getOrDefault(Spelling.folded(name), List.of()));
  }

  /** The row of that name; empty when there is none, or when several share it. */
  Optional<T> only(String name) {
    List<T> rows = byName.getOrDefault(Spelling.folded(name), List.of());
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  boolean has(String name) {
    return byName.containsKey(Spelling.folded(name));
  }
}
