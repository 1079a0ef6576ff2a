package org.amparo.courtdata;

import java.nio.file.Path;
import java.util.List;

/**
 * The tables of a release, open for questions: {@code decision}, {@code waiting}, {@code deportationdata} and {@code
 * appeal} of {@code decision.sql}, and the lookups. One thread at a time asks.
 */
public final class CourtTables implements AutoCloseable {

  private static final int MEMORY_MEGABYTES = 1000;
  private static final List<String> DERIVED = List.of("decision", "waiting", "deportationdata", "appeal");

  /** The lookups that nothing can be counted without. */
  static final List<String> LOOKUPS =
      List.of("tblLookupAlienNat", "tblLookupBaseCity", "tblLookupJudge", "tblLanguage");

  private final Duck duck;
  private final Path release;

  private CourtTables(Duck duck, Path release) {
    this.duck = duck;
    this.release = release;
  }

  static CourtTables open(Path release) {
    CourtTables tables = new CourtTables(Duck.open(MEMORY_MEGABYTES, release.resolve("work")), release);
    DERIVED.forEach(t -> tables.view(t, release.resolve(t + ".parquet")));
    LOOKUPS.forEach(t -> tables.view(t, release.resolve(t).resolve("*.parquet")));
    return tables;
  }

  private void view(String name, Path files) {
    duck.run("CREATE VIEW %s AS SELECT * FROM read_parquet(%s)".formatted(name, Duck.quote(files)));
  }

  /** Which release this is; another one has another name. */
  public String name() {
    return String.valueOf(release.getFileName());
  }

  /**
   * The rows of a question in SQL, each cell as text, empty for none.
   *
   * @throws UnusableTables when the tables cannot be read
   */
  public List<List<String>> rows(String sql) {
    synchronized (duck) {
      return duck.rows(sql);
    }
  }

  @Override
  public void close() {
    duck.close();
  }
}
