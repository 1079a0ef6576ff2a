package org.amparo.protection;

import java.util.Comparator;
import java.util.List;
import org.amparo.policy.Action;
import org.amparo.policy.PolicyUsed;
import org.amparo.text.Replacement;

/**
 * What the program proposes for a document, before a person has ruled.
 *
 * @param spans the proposed stretches in order of place, none overlapping another
 * @param failures the names of detectors that failed; a document with any is not releasable
 * @param policy the policy that it follows
 */
public record Proposal(List<Proposed> spans, List<String> failures, PolicyUsed policy) {

  /** @throws IllegalArgumentException when two stretches overlap */
  public Proposal {
    spans = spans.stream().sorted(Comparator.comparing(Proposed::span)).toList();
    failures = List.copyOf(failures);
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i - 1).span().overlaps(spans.get(i).span())) {
        throw new IllegalArgumentException(
            "proposed spans %s and %s overlap".formatted(spans.get(i - 1).span(), spans.get(i).span()));
      }
    }
  }

  /** Whether every detector did its work, so that a person may approve. */
  public boolean isReleasable() {
    return failures.isEmpty();
  }

  /** The replacements that make the protected copy, in order. */
  public List<Replacement> replacements() {
    return spans.stream()
        .filter(s -> s.action() != Action.KEEP)
        .map(s -> new Replacement(s.span(), s.standIn()))
        .toList();
  }

  /** How many stretches get this action. */
  public long count(Action action) {
    return spans.stream().filter(s -> s.action() == action).count();
  }
}
