package org.amparo.flows;

import java.util.Optional;
import org.amparo.courtdata.CourtData;
import org.amparo.courtdata.CourtTables;
import org.amparo.outcomes.CourtDurations;
import org.amparo.outcomes.CourtOutcomes;

/** The court's tables, kept open from question to question until another release takes their place. */
final class OpenCourt implements AutoCloseable {

  private final CourtData data;
  private Optional<Questions> open = Optional.empty();

  OpenCourt(CourtData data) {
    this.data = data;
  }

  /** What can be asked of an open release. */
  record Questions(CourtTables tables, CourtOutcomes outcomes, CourtDurations durations) {}

  /** @throws org.amparo.courtdata.RefusedRelease when none is loaded */
  synchronized Questions questions() {
    if (open.isEmpty() || !Optional.of(open.get().tables().name()).equals(data.inUse())) {
      close();
      CourtTables tables = data.open();
      open = Optional.of(new Questions(tables, new CourtOutcomes(tables), new CourtDurations(tables)));
    }
    return open.get();
  }

  @Override
  public synchronized void close() {
    open.ifPresent(q -> q.tables().close());
    open = Optional.empty();
  }
}
