package org.amparo.courtdata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a load found.
 *
 * @param source the name of the archive or folder
 * @param loadedAt when
 * @param newestDay the newest day on which the court entered a proceeding, so the age of the data; empty when none is valid
 * @param tables each table
 * @param lookups how many rows each lookup has
 * @param unknownCodes codes in the tables that their lookup does not explain
 * @param codeChanges codes that came or went since the release before
 * @param checks what was held against a threshold
 */
public record LoadReport(
    String source,
    Instant loadedAt,
    Optional<LocalDate> newestDay,
    List<TableReport> tables,
    Map<String, Long> lookups,
    List<CodeCount> unknownCodes,
    List<CodeChange> codeChanges,
    List<Check> checks) {

  public LoadReport {
    tables = List.copyOf(tables);
    lookups = Map.copyOf(lookups);
    unknownCodes = List.copyOf(unknownCodes);
    codeChanges = List.copyOf(codeChanges);
    checks = List.copyOf(checks);
  }

  /**
   * A table in the report.
   *
   * @param lines the fates of its lines
   * @param counted the release's own count of its rows; empty when it gives none
   * @param changes against the release before; empty when there was none, or rows have no key
   */
  public record TableReport(TableLines lines, Optional<Long> counted, Optional<Changes> changes) {}

  /** Rows by what became of them since the release before. */
  public record Changes(long fresh, long changed, long gone) {}

  /** How often a code occurs. */
  public record CodeCount(String table, String column, String code, long rows) {}

  /** A code of a lookup that is new, or gone. */
  public record CodeChange(String lookup, String code, boolean fresh) {}

  /**
   * Something measured, with what is allowed.
   *
   * @param name what a person says to let it pass
   * @param measured a share
   * @param allowed the highest share
   */
  public record Check(String name, double measured, double allowed, boolean passed) {}
}
