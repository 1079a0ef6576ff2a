package org.amparo.courtdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads a generated release and writes what was made of its damaged rows (for grade.py) and the answers to the questions
 * of the benchmark (for compare.py): {@code CourtDump RELEASE COURT_FOLDER OUT}. docs/results.md says how to run it.
 */
public final class CourtDump {

  private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put("asylum_latest", "SELECT 'all', outcome, count(*) FROM decision WHERE latest GROUP BY ALL");
    for (String field : List.of("nationality", "court", "judge", "representation", "custody", "filing", "absentia")) {
      QUESTIONS.put(
          "asylum_by_" + field, "SELECT %s, outcome, count(*) FROM decision WHERE latest GROUP BY ALL".formatted(field));
    }
    QUESTIONS.put("asylum_by_fiscal_year",
        "SELECT coalesce(CAST(fiscal_year AS VARCHAR), 'unknown'), outcome, count(*) FROM decision WHERE latest GROUP BY ALL");
    QUESTIONS.put("asylum_trac_like", "SELECT 'all', outcome, count(*) FROM decision WHERE outcome <> 'other' GROUP BY ALL");
    QUESTIONS.put("asylum_trac_like_by_nationality",
        "SELECT nationality, outcome, count(*) FROM decision WHERE outcome <> 'other' GROUP BY ALL");
    QUESTIONS.put("asylum_eoir_like_initial", "SELECT 'all', outcome, count(*) FROM decision WHERE first GROUP BY ALL");
    QUESTIONS.put("asylum_lead_only",
        "SELECT 'all', outcome, count(*) FROM decision WHERE latest AND family <> 'rider' GROUP BY ALL");
    QUESTIONS.put("asylum_deportationdata_like",
        "SELECT 'all', CASE outcome WHEN 'pending' THEN 'none' ELSE outcome END, count(*) FROM deportationdata GROUP BY ALL");
    QUESTIONS.put("days_filing_to_decision",
        "SELECT 'grant_or_deny', 'median', median(days_to_decision) FROM decision WHERE latest");
    QUESTIONS.put("appeals_of_asylum_decisions", "SELECT filed_by, outcome, count(*) FROM appeal GROUP BY ALL");
    QUESTIONS.put("days_appeal_filed_to_decision",
        "SELECT 'all', 'median', median(decided_on - filed_on) FROM appeal WHERE decided_on >= filed_on");
    QUESTIONS.put("re_identification_asylum_decisions",
        """
        SELECT 'sizes', CASE WHEN v = 1 THEN '1' WHEN v = 2 THEN '2' WHEN v < 5 THEN '3-4' WHEN v <= 10 THEN '5-10'
          ELSE '11+' END, CAST(sum(v) AS BIGINT)
        FROM (SELECT count(*) v FROM decision WHERE latest AND decided_on IS NOT NULL
          GROUP BY nationality, court, judge, strftime(decided_on, '%Y-%m')) GROUP BY ALL
        """);
  }

  private CourtDump() {}

  public static void main(String[] args) throws IOException {
    Path release = Path.of(args[0]);
    CourtData data = CourtData.inFolder(Path.of(args[1]), Clock.systemUTC());
    LoadReport report = data.load(release, Set.of(), LoadProgress.silent());
    report.tables().forEach(t -> System.out.println(t.lines() + " counted " + t.counted() + " " + t.changes()));
    if (args.length > 2) {
      Path out = Files.createDirectories(Path.of(args[2]));
      damagedRows(release, new Shelf(Path.of(args[1])).current().orElseThrow(), out);
      try (CourtTables tables = data.open()) {
        answers(tables, out);
      }
    }
  }

  private static void answers(CourtTables tables, Path out) throws IOException {
    StringBuilder json = new StringBuilder();
    QUESTIONS.forEach((name, sql) -> {
      tables.rows(sql);
      long start = System.nanoTime();
      String rows = tables.rows(sql).stream()
          .map(row -> "[\"%s\",\"%s\",%s]".formatted(row.get(0), row.get(1), row.get(2)))
          .collect(Collectors.joining(","));
      System.out.printf("%s %.1f ms%n", name, (System.nanoTime() - start) / 1e6);
      json.append(json.isEmpty() ? "{" : ",").append("\"%s\":[%s]".formatted(name, rows));
    });
    Files.writeString(out.resolve("answers.json"), json + "}");
  }

  private static void damagedRows(Path release, Path loaded, Path out) throws IOException {
    Map<String, Set<String>> keys = new HashMap<>();
    for (String line : Files.readAllLines(release.resolve("truth/defects.tsv"))) {
      String[] cells = line.split("\t");
      keys.computeIfAbsent(cells[0], t -> new HashSet<>()).add(cells[1]);
    }
    try (Duck duck = Duck.open(300, out)) {
      for (Layout layout : Layouts.known()) {
        if (keys.containsKey(layout.table())) {
          String cells = layout.names().stream().map("CAST(\"%s\" AS VARCHAR)"::formatted).collect(Collectors.joining(", "));
          String sql = "SELECT %s FROM read_parquet(%s) WHERE \"%s\" IN (%s)".formatted(
              cells, Duck.quote(loaded.resolve(layout.table()).resolve("*.parquet")),
              layout.names().get(layout.keys()[0]), String.join(",", keys.get(layout.table())));
          Files.write(out.resolve(layout.table() + ".tsv"), duck.rows(sql).stream().map(r -> String.join("\t", r)).toList());
        }
      }
    }
  }
}
