package org.amparo.courtdata;

import java.util.EnumMap;
import java.util.Map;

/** Counts the fates of a table's lines. */
final class Tally {

  private final Map<Reason, Long> lines = new EnumMap<>(Reason.class);
  private long taken;
  private long setAside;

  void take() {
    taken++;
  }

  void count(Reason reason) {
    lines.merge(reason, 1L, Long::sum);
  }

  void wait(int more) {
    setAside += more;
  }

  long waiting() {
    return setAside;
  }

  TableLines lines(String table, long physical) {
    return new TableLines(table, physical, taken, Map.copyOf(lines));
  }
}
