package org.amparo.courtdata;

import java.util.Map;
import java.util.function.Predicate;

/**
 * What became of the lines of a table.
 *
 * @param table the table's name
 * @param lines all physical lines below the header
 * @param taken how many were taken as they are
 * @param others how many met another fate, for each reason
 */
public record TableLines(String table, long lines, long taken, Map<Reason, Long> others) {

  public TableLines {
    others = Map.copyOf(others);
  }

  /** How many lines met a fate. */
  public long with(Fate fate) {
    return fate == Fate.TAKEN ? taken : sum(reason -> reason.fate() == fate);
  }

  /** How many rows the table has. */
  public long rows() {
    return taken + sum(Reason::makesRow);
  }

  /** How many records of the court's the lines held, repeats not counted: what the release's own count should say. */
  public long records() {
    return taken + sum(Reason::wasRecord);
  }

  /** Whether every line has one fate. */
  public boolean addsUp() {
    return taken + sum(reason -> true) == lines;
  }

  private long sum(Predicate<Reason> which) {
    return others.entrySet().stream().filter(e -> which.test(e.getKey())).mapToLong(Map.Entry::getValue).sum();
  }
}
