package org.amparo.courtdata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a release's tables against their lookups and against the release before. */
final class Comparison {

  private final Duck duck;
  private final Path fresh;
  private final Optional<Path> before;

  Comparison(Duck duck, Path fresh, Optional<Path> before) {
    this.duck = duck;
    this.fresh = fresh;
    this.before = before;
  }

  /** Rows new, changed and gone by key; empty when there is no release before or rows have no key. */
  Optional<LoadReport.Changes> changes(Layout layout) {
    if (before.isEmpty() || layout.keys().length == 0) {
      return Optional.empty();
    }
    List<String> row =
        duck.rows(
            """
            SELECT count(*) FILTER (o.k IS NULL), count(*) FILTER (n.h <> o.h), count(*) FILTER (n.k IS NULL)
            FROM (%s) n FULL JOIN (%s) o ON n.k = o.k
            """.formatted(digests(layout, fresh), digests(layout, before.get()))).getFirst();
    return Optional.of(
        new LoadReport.Changes(Long.parseLong(row.get(0)), Long.parseLong(row.get(1)), Long.parseLong(row.get(2))));
  }

  private static String digests(Layout layout, Path release) {
    List<String> keys = layout.columns().stream().filter(Column::key).map(c -> '"' + c.name() + '"').toList();
    String key = keys.size() == 1 ? keys.getFirst() : "hash(" + String.join(", ", keys) + ")";
    return "SELECT %s AS k, hash(t) AS h FROM %s t WHERE %s IS NOT NULL"
        .formatted(key, files(release, layout.table()), keys.getFirst());
  }

  List<LoadReport.CodeCount> unknownCodes() {
    List<LoadReport.CodeCount> unknown = new ArrayList<>();
    for (List<String> row : Layouts.rows("codes.tsv")) {
      if (Files.isDirectory(fresh.resolve(row.get(2)))) {
        duck.rows(
                """
                SELECT "%2$s", count(*) FROM %1$s WHERE "%2$s" IS NOT NULL
                AND "%2$s" NOT IN (SELECT "%4$s" FROM %3$s WHERE "%4$s" IS NOT NULL) GROUP BY ALL ORDER BY 2 DESC LIMIT 200
                """.formatted(files(fresh, row.get(0)), row.get(1), files(fresh, row.get(2)), row.get(3)))
            .forEach(c -> unknown.add(
                new LoadReport.CodeCount(row.get(0), row.get(1), c.get(0), Long.parseLong(c.get(1)))));
      }
    }
    return unknown;
  }

  List<LoadReport.CodeChange> codeChanges() {
    List<LoadReport.CodeChange> changes = new ArrayList<>();
    before.ifPresent(old -> Layouts.rows("codes.tsv").stream().map(row -> row.subList(2, 4)).distinct()
        .filter(lookup -> Files.isDirectory(old.resolve(lookup.getFirst()))
            && Files.isDirectory(fresh.resolve(lookup.getFirst())))
        .forEach(lookup -> {
          codes(lookup, fresh, old).forEach(code -> changes.add(new LoadReport.CodeChange(lookup.getFirst(), code, true)));
          codes(lookup, old, fresh).forEach(code -> changes.add(new LoadReport.CodeChange(lookup.getFirst(), code, false)));
        }));
    return changes;
  }

  private List<String> codes(List<String> lookup, Path in, Path notIn) {
    return duck.rows("SELECT \"%3$s\" FROM %1$s EXCEPT SELECT \"%3$s\" FROM %2$s ORDER BY 1".formatted(
            files(in, lookup.getFirst()), files(notIn, lookup.getFirst()), lookup.getLast()))
        .stream().map(List::getFirst).toList();
  }

  /** The newest day on which a proceeding was entered, by a day that is not in the future. */
  String newestDay(String today) {
    return duck.rows("SELECT max(CAST(INPUT_DATE AS DATE)) FROM %s WHERE INPUT_DATE <= DATE '%s'"
        .formatted(files(fresh, "B_TblProceeding"), today)).getFirst().getFirst();
  }

  private static String files(Path release, String table) {
    return "read_parquet(%s)".formatted(Duck.quote(release.resolve(table).resolve("*.parquet")));
  }
}
