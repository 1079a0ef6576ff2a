package org.amparo.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules read of a decision, before the scorers weigh it.
 *
 * @param decision the text in its parts
 * @param sentences those of the ones who decided, with their cues
 * @param ofCase the sentences that speak of this case
 * @param claim those of them that tell of an event
 * @param applications what was asked for
 * @param appellant who appealed
 * @param actions what the Board did
 * @param relief as the rules read it
 * @param findings as the rules read them
 */
record Draft(
    DecisionText decision,
    List<CuedSentence> sentences,
    List<Sentence> ofCase,
    List<Sentence> claim,
    List<Fact<Application>> applications,
    Optional<Fact<Appellant>> appellant,
    List<Fact<BoardAction>> actions,
    Map<Relief, Fact<ReliefOutcome>> relief,
    Map<Finding, Fact<FindingOutcome>> findings) {

  /** What shows of the outcome as a whole: what was done, for whom, and how each protection stood. */
  void outcome(Features features) {
    actions.forEach(action -> features.set("act=" + action.value()));
    features.set("appellant=" + appellant.map(fact -> fact.value().toString()).orElse("-"));
    for (Relief each : Relief.values()) {
      Fact<ReliefOutcome> outcome = relief.get(each);
      features.set("relief=" + each + '=' + (outcome == null ? "-" : outcome.value()));
    }
    if (decision.byJudge()) {
      features.set("judge");
    }
  }
}
