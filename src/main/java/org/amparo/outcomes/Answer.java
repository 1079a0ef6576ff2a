package org.amparo.outcomes;

import java.util.List;
import java.util.Optional;

/**
 * What was counted.
 *
 * @param lines one for each group, most applications first
 * @param total all groups together
 * @param exclusions what was left out, and why
 * @param minimum the least number of grants and denials that a rate is told for
 */
public record Answer(Question question, List<Line> lines, Line total, List<Exclusion> exclusions, int minimum) {

  public Answer {
    lines = List.copyOf(lines);
    exclusions = List.copyOf(exclusions);
  }

  /**
   * A group. A number that is absent is withheld: it is small, or a small one would follow from it.
   *
   * @param group the group's values; empty for the total
   * @param together how many groups stand in this line; more than one where each alone is too small to be told
   * @param ofMerits grants of grants and denials
   * @param ofCompletions grants of all that were completed
   */
  public record Line(
      List<Tallied.Value> group,
      int together,
      Optional<Long> applications,
      Optional<Long> grants,
      Optional<Long> denials,
      Optional<Long> others,
      Optional<Long> pending,
      Optional<Rate> ofMerits,
      Optional<Rate> ofCompletions) {

    public Line {
      group = List.copyOf(group);
    }
  }

  /** Why rows were left out, and how many. */
  public record Exclusion(String why, long rows) {}
}
