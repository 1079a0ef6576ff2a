package org.amparo.review;

import java.time.Instant;
import java.util.List;
import org.amparo.policy.PolicyUsed;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/**
 * What a person approved: the replacements that make the copy, by whom and when.
 *
 * @param replacements in order, none overlapping another
 * @param names the stretches among them that name a person, and those that the person hid by a ruling of their own; the
 *     last check before release holds the copy against their words
 * @param identifiers the stretches among them that are numbers or addresses of one person; checked likewise
 * @param kept stretches that stay readable on purpose: kept by the proposal for a reason, or by a ruling
 * @param policy the policy that the proposal followed; rulings of the person may differ from it
 * @param approvedBy the person's name, as the office knows it
 * @param approvedAt when
 */
public record Approved(
    List<Replacement> replacements,
    List<Span> names,
    List<Span> identifiers,
    List<Span> kept,
    PolicyUsed policy,
    String approvedBy,
    Instant approvedAt) {

  /** Made by {@link Review} only. */
  public Approved {
    replacements = List.copyOf(replacements);
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
    kept = List.copyOf(kept);
  }
}
