package org.amparo.matching;

import java.util.List;
import org.amparo.library.Passage;
import org.amparo.release.ReleasedDecision;

/**
 * A decision that bears on a case.
 *
 * @param decision the decision
 * @param score higher is better; comparable within one ranking only
 * @param reasons why, weightiest first; never empty
 * @param passages the stretches of the decision that speak to the story, best first
 */
public record Match(ReleasedDecision decision, double score, List<Reason> reasons, List<Passage> passages) {

  public Match {
    reasons = List.copyOf(reasons);
    passages = List.copyOf(passages);
  }
}
