package org.amparo.outcomes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be counted.
 *
 * @param by the fields to group by, at most two; none for one total
 * @param where which values pass, for each field that narrows
 * @param years fiscal years of the decision; empty for all
 * @param smallCells whether small cells are told, for eyes within the office only
 * @throws UnanswerableQuestion when more than two fields group, one groups twice, or the source knows no such field
 */
public record Question(
    List<Field> by,
    Map<Field, List<String>> where,
    Optional<Years> years,
    Source source,
    Definition definition,
    boolean smallCells) {

  private static final int MOST_FIELDS = 2;

  public Question {
    by = List.copyOf(by);
    where = Collections.unmodifiableMap(where.isEmpty() ? Map.of() : new EnumMap<>(where));
    if (by.size() > MOST_FIELDS || new HashSet<>(by).size() < by.size()) {
      throw new UnanswerableQuestion("%d fields to group by: name one or two different ones".formatted(by.size()));
    }
    List<Field> used = new ArrayList<>(by);
    used.addAll(where.keySet());
    for (Field field : used) {
      if (!field.sources().contains(source)) {
        throw new UnanswerableQuestion("%s: the source %s does not know it; see: amparo count --help"
            .formatted(field.word(), source.name().toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** The same question under another definition. */
  public Question under(Definition other) {
    return new Question(by, where, years, source, other, smallCells);
  }
}
