package org.amparo.flows;

import java.util.List;
import org.amparo.release.ReleasedDecision;

/**
 * A copy that passed the leak check and the gate, made on the spot and stored nowhere.
 *
 * @param decision the copy: its text, its facts, the places of its stand-ins
 * @param files the copy, in each of the formats that were asked for
 * @param standIns what was replaced, in order, counted in the text as it was read
 * @param tally how much was found, hidden, generalised and kept
 */
public record ProtectedCopy(ReleasedDecision decision, List<CopyFile> files, List<StandIn> standIns, Tally tally) {

  public ProtectedCopy {
    files = List.copyOf(files);
    standIns = List.copyOf(standIns);
  }
}
