package org.amparo.facts;

import java.util.List;
import java.util.Optional;
import org.amparo.law.Standing;
import org.amparo.text.Evidence;

/**
 * An authority that a decision cites, with what became of it.
 *
 * @param citation in full
 * @param mentions every place that cites it, in full, in short, with "supra" or "id."
 * @param precedent the id of its row among the precedents; empty where it has none
 * @param standingThen how it stood on the day of the decision; empty where nobody recorded that
 * @param standingToday how it stands now
 * @param standingBy who or what brought today's standing about; may be empty
 * @param treatment what the decision does with it
 * @param proposition what it is cited for, in the decision's words; empty where the words do not say
 * @param history what the decision itself says became of it ("overruled on other grounds by ..."), as worded
 */
public record Authority(
    String citation,
    Evidence mentions,
    Optional<String> precedent,
    Optional<Standing> standingThen,
    Optional<Standing> standingToday,
    String standingBy,
    Treatment treatment,
    Optional<Fact<String>> proposition,
    List<Fact<String>> history) {

  public Authority {
    history = List.copyOf(history);
  }

  /** Whether the decision leans on it although it no longer stood that day. */
  public boolean hadFallen() {
    return leansOnIt() && standingThen.map(standing -> !standing.isCitable()).orElse(false);
  }

  /** Whether the decision leans on it and it has fallen by now. */
  public boolean hasFallenSince() {
    return leansOnIt() && standingToday.map(standing -> !standing.isCitable()).orElse(false);
  }

  private boolean leansOnIt() {
    return switch (treatment) {
      case FOLLOWED, QUOTED, STRING_CITED -> true;
      case DISTINGUISHED, OVERRULED -> false;
    };
  }
}
