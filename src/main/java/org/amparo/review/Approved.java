package org.amparo.review;

import java.time.Instant;
import java.util.List;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/**
 * What a person approved: the replacements that make the copy, by whom and when.
 *
 * @param replacements in order, none overlapping another
 * @param kept stretches proposed for hiding that the person ruled to keep
 * @param approvedBy the person's name, as the office knows it
 * @param approvedAt when
 */
public record Approved(List<Replacement> replacements, List<Span> kept, String approvedBy, Instant approvedAt) {

  /** Made by {@link Review} only. */
  public Approved {
    replacements = List.copyOf(replacements);
    kept = List.copyOf(kept);
  }
}
