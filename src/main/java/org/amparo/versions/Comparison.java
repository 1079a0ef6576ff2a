package org.amparo.versions;

import java.util.List;

/**
 * What two versions tell together.
 *
 * @param likeness the share of the shorter one's readable words that stands in the other too, in runs; 0 to 1
 * @param sameDecision whether they read as versions of one decision
 * @param disclosures what the pair tells and our copy alone does not, or the other alone does not; in order of place,
 *     and none where they are not one decision
 */
public record Comparison(double likeness, boolean sameDecision, List<Disclosure> disclosures) {

  public Comparison {
    disclosures = List.copyOf(disclosures);
  }

  /** Whether the pair undoes a redaction. */
  public boolean isRevealing() {
    return !disclosures.isEmpty();
  }
}
