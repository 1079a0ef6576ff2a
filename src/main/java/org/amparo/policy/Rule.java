package org.amparo.policy;

import java.util.Optional;

/**
 * One row of a policy.
 *
 * @param kind what it speaks of
 * @param role whose; empty for everyone who has no row of their own
 * @param action what is done
 * @param degree how coarse it becomes; present where it is made coarser, and where a hidden
 *     name's stand-in tells more than a number
 * @param why the reason, for the people who read the policy
 */
public record Rule(Kind kind, Optional<Role> role, Action action, Optional<Degree> degree, String why) {

  boolean isFor(Role sought) {
    return role.isPresent() && role.get() == sought;
  }
}
