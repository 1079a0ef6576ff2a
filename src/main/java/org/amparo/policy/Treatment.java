package org.amparo.policy;

import java.util.Optional;

/**
 * What a policy does with a stretch.
 *
 * @param action what is done
 * @param degree how coarse it becomes, or what the stand-in of a hidden name tells
 * @param words for {@link Action#GENERALISE} the coarser words, without brackets; else the empty string
 * @param why the policy's reason
 */
public record Treatment(Action action, Optional<Degree> degree, String words, String why) {

  /** Hidden, and the stand-in tells nothing but the kind and the role. */
  public static Treatment hide(String why) {
    return new Treatment(Action.HIDE, Optional.empty(), "", why);
  }
}
