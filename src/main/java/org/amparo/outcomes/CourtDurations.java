package org.amparo.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.amparo.courtdata.CourtTables;

/** How long things take in the court's published data; what is pending on the data's last day counts as not yet over. */
public final class CourtDurations {

  private static final int LEAST = 25;
  private static final double HALF = 0.5;

  private final CourtTables tables;
  private final Labels labels;

  public CourtDurations(CourtTables tables) {
    this.tables = tables;
    this.labels = new Labels(tables);
  }

  /** One for each group with 25 or more, or one for all. */
  public List<Duration> answer(DurationQuestion question) {
    String group = question.by().map(f -> f == Field.YEAR ? "begun_year" : "court").orElse("''");
    String years = question.years()
        .map(y -> "AND begun_year BETWEEN %d AND %d".formatted(y.first(), y.last())).orElse("");
    Map<String, List<KaplanMeier.Seen>> seen = new LinkedHashMap<>();
    for (List<String> row : tables.rows(
        """
        WITH last_day AS (SELECT max(decided_on) AS today FROM decision),
        spans AS (%s),
        dated AS (SELECT *, CAST(year(begun) + CAST(month(begun) >= 10 AS INTEGER) AS INTEGER) AS begun_year FROM spans)
        SELECT coalesce(CAST(%s AS VARCHAR), 'unknown') AS grp, CAST(coalesce(ended, today) - begun AS INTEGER) AS days,
          count(*) FILTER (ended IS NOT NULL), count(*) FILTER (ended IS NULL)
        FROM dated, last_day WHERE begun IS NOT NULL AND coalesce(ended, today) >= begun %s
        GROUP BY ALL ORDER BY grp, days
        """.formatted(spans(question.span()), group, years))) {
      seen.computeIfAbsent(row.get(0), g -> new ArrayList<>()).add(new KaplanMeier.Seen(
          Integer.parseInt(row.get(1)), Long.parseLong(row.get(2)), Long.parseLong(row.get(3))));
    }
    return seen.entrySet().stream()
        .map(g -> duration(question.by().map(f -> value(f, g.getKey())), g.getValue()))
        .filter(d -> d.n() >= LEAST)
        .toList();
  }

  private Tallied.Value value(Field field, String code) {
    return new Tallied.Value(code, labels.label(field, code));
  }

  private static String spans(DurationQuestion.Span span) {
    return switch (span) {
      case FILING_TO_DECISION ->
          """
          SELECT court, filed_on AS begun, decided_on AS ended FROM decision WHERE first AND outcome <> 'other'
          UNION ALL SELECT court, filed_on, NULL FROM waiting
          """;
      case APPEAL -> "SELECT court, filed_on AS begun, decided_on AS ended FROM appeal WHERE outcome = 'pending' OR decided_on IS NOT NULL";
      case REMAND ->
          """
          SELECT r.court, r.appeal_decided_on AS begun, min(n.decided_on) AS ended
          FROM decision r LEFT JOIN decision n ON n.case_id = r.case_id AND n.proceeding > r.proceeding
            AND n.decided_on >= r.appeal_decided_on
          WHERE r.remanded GROUP BY r.proceeding, r.court, r.appeal_decided_on
          """;
    };
  }

  private static Duration duration(Optional<Tallied.Value> group, List<KaplanMeier.Seen> seen) {
    KaplanMeier curve = KaplanMeier.of(seen);
    long ended = seen.stream().mapToLong(KaplanMeier.Seen::ended).sum();
    long pending = seen.stream().mapToLong(KaplanMeier.Seen::censored).sum();
    return new Duration(
        group, ended + pending, pending, boxed(curve.until(HALF)), boxed(curve.earliest(HALF)), boxed(curve.latest(HALF)),
        boxed(curve.until(1 - HALF / 2)), boxed(curve.until(HALF / 2)));
  }

  private static Optional<Integer> boxed(OptionalInt days) {
    return days.isPresent() ? Optional.of(days.getAsInt()) : Optional.empty();
  }
}
