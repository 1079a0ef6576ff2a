package org.amparo.protection;

import java.util.Set;
import org.amparo.policy.Policy;
import org.amparo.policy.StandInStyle;

/**
 * How a document is to be protected.
 *
 * @param policy what becomes of what is found
 * @param style what stands in for names
 * @param cast who is known from earlier documents of the matter
 * @param taken invented names of other matters, which nobody in this one gets
 */
public record Instructions(Policy policy, StandInStyle style, Cast cast, Set<String> taken) {

  public Instructions {
    taken = Set.copyOf(taken);
  }

  /** Labels, in a matter of its own. */
  public static Instructions by(Policy policy) {
    return new Instructions(policy, StandInStyle.LABELS, Cast.NOBODY, Set.of());
  }
}
