package org.amparo.flows;

import java.util.List;
import org.amparo.release.ReleasedDecision;

/**
 * A copy that passed the leak check, made on the spot and stored nowhere.
 *
 * @param decision the copy: its text, its facts, the places of its stand-ins
 * @param standIns what was replaced, in order, counted in the text as it was read
 * @param tally how much was found, hidden, generalised and kept
 */
public record ProtectedCopy(ReleasedDecision decision, List<StandIn> standIns, Tally tally) {

  public ProtectedCopy {
    standIns = List.copyOf(standIns);
  }
}
