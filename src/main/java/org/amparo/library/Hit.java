package org.amparo.library;

import java.util.List;
import org.amparo.release.ReleasedDecision;

/**
 * One decision found.
 *
 * @param decision the decision
 * @param score higher is better; comparable within one result only
 * @param passages the best stretches, at most three; empty when no words were asked for
 */
public record Hit(ReleasedDecision decision, double score, List<Passage> passages) {

  public Hit {
    passages = List.copyOf(passages);
  }
}
