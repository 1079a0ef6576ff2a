package org.amparo.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.courtdata.CourtTables;

/** Counts the decisions in the court's published data. */
public final class CourtOutcomes {

  /** Codes of the lookup of judges that are no person. */
  private static final String NO_JUDGE =
      "(judge = 'unknown' OR judge_name ILIKE 'visiting judge%' OR judge_name ILIKE 'training ij%' OR judge_name LIKE '<%')";

  private final CourtTables tables;
  private final Labels labels;

  public CourtOutcomes(CourtTables tables) {
    this.tables = tables;
    this.labels = new Labels(tables);
  }

  /**
   * Counts.
   *
   * @throws UnanswerableQuestion when the data have no such value
   */
  public Answer answer(Question question) {
    List<String> passing = conditions(question);
    List<Answer.Exclusion> exclusions = exclusions(question, passing);
    if (question.by().contains(Field.JUDGE)) {
      passing = new ArrayList<>(passing);
      passing.add("NOT " + NO_JUDGE);
    }
    String rows = "(%s) WHERE %s".formatted(question.definition().sql(), String.join(" AND ", passing));
    List<Tallied> groups = question.by().isEmpty() ? List.of() : groups(question, rows);
    Counts total = groups(List.of(), rows).getFirst().counts();
    return Tabulation.of(question, groups, total, exclusions);
  }

  private List<Tallied> groups(Question question, String rows) {
    return groups(question.by(), rows);
  }

  private List<Tallied> groups(List<Field> by, String rows) {
    String fields = by.stream().map(f -> f.sql() + ", ").collect(Collectors.joining());
    String sql =
        """
        SELECT %s count(*) FILTER (outcome = 'grant'), count(*) FILTER (outcome = 'deny'),
          count(*) FILTER (outcome = 'other'), count(*) FILTER (outcome = 'pending') FROM %s %s
        """.formatted(fields, rows, by.isEmpty() ? "" : "GROUP BY ALL");
    return tables.rows(sql).stream().map(row -> tallied(by, row)).toList();
  }

  private Tallied tallied(List<Field> by, List<String> row) {
    List<Tallied.Value> values = new ArrayList<>();
    for (int f = 0; f < by.size(); f++) {
      values.add(new Tallied.Value(row.get(f), labels.label(by.get(f), row.get(f))));
    }
    long[] counts = row.subList(by.size(), row.size()).stream().mapToLong(Long::parseLong).toArray();
    return new Tallied(values, new Counts(counts[0], counts[1], counts[2], counts[3]));
  }

  private List<String> conditions(Question question) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    question.where().forEach((field, values) -> conditions.add(
        "%s IN (%s)".formatted(field.sql(), values.stream()
            .map(v -> quoted(labels.code(field, v)))
            .collect(Collectors.joining(", ")))));
    question.years().ifPresent(
        years -> conditions.add("fiscal_year BETWEEN %d AND %d".formatted(years.first(), years.last())));
    return conditions;
  }

  private List<Answer.Exclusion> exclusions(Question question, List<String> passing) {
    List<Answer.Exclusion> exclusions = new ArrayList<>();
    String narrowed = String.join(" AND ", passing);
    question.definition().leaves().forEach(
        left -> exclusions.add(new Answer.Exclusion(left.getKey(), count(left.getValue() + " AND " + narrowed))));
    String rows = "SELECT count(*) FROM (%s) WHERE ".formatted(question.definition().sql());
    if (question.years().isPresent()) {
      String others = passing.stream().filter(c -> !c.startsWith("fiscal_year")).collect(Collectors.joining(" AND "));
      exclusions.add(new Answer.Exclusion(
          "decided on no valid day, or pending", count(rows + others + " AND fiscal_year IS NULL")));
    }
    if (question.by().contains(Field.JUDGE)) {
      exclusions.add(new Answer.Exclusion(
          "judge unknown, or a code that is no person (visiting, training)", count(rows + narrowed + " AND " + NO_JUDGE)));
    }
    return exclusions.stream().filter(e -> e.rows() > 0).toList();
  }

  private long count(String sql) {
    return Long.parseLong(tables.rows(sql).getFirst().getFirst());
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
