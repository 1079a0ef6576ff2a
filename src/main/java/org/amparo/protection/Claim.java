package org.amparo.protection;

import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;

/**
 * What one detector says of a run of tokens.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param weight how strong the claim is
 * @param action what to do
 * @param kind what the run is
 * @param role whom it belongs to
 * @param standIn what stands in its place; empty where the label follows from kind and role, or for keeping
 * @param reason why, for the reviewer
 */
record Claim(int from, int to, Weight weight, Action action, Kind kind, Role role, String standIn, String reason) {

  Claim {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("claim on tokens [%d, %d): needs at least one token".formatted(from, to));
    }
  }

  static Claim keep(int from, int to, Weight weight, String reason) {
    return new Claim(from, to, weight, Action.KEEP, Kind.UNKNOWN, Role.NONE, "", reason);
  }

  static Claim hide(int from, int to, Weight weight, Kind kind, Role role, String reason) {
    return new Claim(from, to, weight, Action.HIDE, kind, role, "", reason);
  }

  static Claim generalise(int from, int to, Weight weight, Kind kind, Role role, String standIn, String reason) {
    return new Claim(from, to, weight, Action.GENERALISE, kind, role, standIn, reason);
  }

  boolean beats(Claim other) {
    int order = weight.compareTo(other.weight);
    return order > 0 || order == 0 && action != Action.KEEP && other.action == Action.KEEP;
  }
}
