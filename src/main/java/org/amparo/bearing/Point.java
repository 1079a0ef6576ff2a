package org.amparo.bearing;

import java.util.List;
import java.util.Optional;
import org.amparo.facts.FindingOutcome;
import org.amparo.law.Element;

/**
 * One row of the table: an element, what the decision said of it and what that does for the client.
 *
 * @param element what must be shown
 * @param left how the decision left it; empty for a point of procedure, which is no finding
 * @param effect what that does for the client
 * @param said the sentences that say so; at least one
 * @param comparisons the facts that bear on the element, side by side
 * @param questions what to ask the client, where the profile does not say
 */
public record Point(
    Element element,
    Optional<FindingOutcome> left,
    Effect effect,
    List<Quotation> said,
    List<Comparison> comparisons,
    List<String> questions) {

  /** @throws IllegalArgumentException when nothing is quoted: what cannot be quoted is not asserted */
  public Point {
    said = List.copyOf(said);
    comparisons = List.copyOf(comparisons);
    questions = List.copyOf(questions);
    if (said.isEmpty()) {
      throw new IllegalArgumentException("element %s without a quotation: quote the decision".formatted(element.id()));
    }
  }

  /** Facts on which the client's case differs, where the decision went against its applicant. */
  public List<Comparison> distinguishing() {
    return effect == Effect.HURTS
        ? comparisons.stream().filter(c -> c.likeness() == Comparison.Likeness.DIFFERENT).toList()
        : List.of();
  }
}
