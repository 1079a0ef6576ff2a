package org.amparo.review;

import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.protection.SafetyFloor;
import org.amparo.text.Span;

/**
 * A stretch as it stands in a review: as proposed, or as the reviewer ruled.
 *
 * @param span the stretch
 * @param kind what it is
 * @param role whom it belongs to
 * @param action what will be done with it
 * @param standIn what a reader will see instead; for keeping the empty string
 * @param reason why the program marked it, in English; empty where only a person did
 * @param confidence how sure the program is, 0 to 1
 * @param doubt how much a person's look is worth here, as {@link Doubt} weighs it
 * @param origin where it comes from
 * @param looked whether the reviewer looked at it
 */
public record Mark(
    Span span,
    Kind kind,
    Role role,
    Action action,
    String standIn,
    String reason,
    double confidence,
    double doubt,
    Origin origin,
    boolean looked) {

  /** Where a mark comes from. */
  public enum Origin {
    PROPOSED,
    /** A person ruled it. */
    RULED,
    /** The check before release found the words readable here although they are hidden elsewhere. */
    STILL_READABLE
  }

  /** Whether a person should look, or should have looked, at it. */
  public boolean isDoubtful() {
    return doubt >= Doubt.DOUBTFUL;
  }

  /** Whether keeping it takes a second thought: it names or finds somebody whom the copy is to protect. */
  public boolean isPerilousToKeep() {
    return SafetyFloor.holds(kind, role);
  }

  /** Whether a reader sees something else in its place. */
  public boolean isHidden() {
    return action != Action.KEEP;
  }
}
