package org.amparo.protection;

import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;

/**
 * What one detector says that a run of tokens is. What becomes of it is the policy's to say.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param weight how strong the claim is
 * @param isPublic whether the run is everybody's to know; else it may help to find a person
 * @param kind what the run is
 * @param role whom it belongs to
 * @param value what it says, as far as a coarser value needs to know
 * @param reason why, for the reviewer
 */
record Claim(int from, int to, Weight weight, boolean isPublic, Kind kind, Role role, Value value, String reason) {

  Claim {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("claim on tokens [%d, %d): needs at least one token".formatted(from, to));
    }
  }

  static Claim ofPublic(int from, int to, Weight weight, Kind kind, String reason) {
    return new Claim(from, to, weight, true, kind, Role.NONE, Value.NONE, reason);
  }

  static Claim ofPrivate(int from, int to, Weight weight, Kind kind, Role role, String reason) {
    return ofPrivate(from, to, weight, kind, role, Value.NONE, reason);
  }

  static Claim ofPrivate(int from, int to, Weight weight, Kind kind, Role role, Value value, String reason) {
    return new Claim(from, to, weight, false, kind, role, value, reason);
  }

  /** Among equals what is private beats what is public. */
  boolean beats(Claim other) {
    int order = weight.compareTo(other.weight);
    return order > 0 || order == 0 && !isPublic && other.isPublic;
  }

  boolean isPrivate(Kind sought) {
    return !isPublic && kind == sought;
  }
}
