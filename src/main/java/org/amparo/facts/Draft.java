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
 * @param clauses what each clause does to a protection
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
    Map<Finding, Fact<FindingOutcome>> findings,
    List<ReliefClause> clauses) {

  private static final List<BoardAction> ACTS_BY_WEIGHT =
      List.of(
          BoardAction.TERMINATED,
          BoardAction.GRANTED_MOTION,
          BoardAction.REOPENED,
          BoardAction.SUSTAINED,
          BoardAction.SUSTAINED_IN_PART,
          BoardAction.DISMISSED_IN_PART,
          BoardAction.DISMISSED,
          BoardAction.REMANDED);

  /** What was done as a whole, in a word: the one act that tells most of what became of each protection. */
  String act() {
    List<BoardAction> done = actions.stream().map(Fact::value).toList();
    String act = ACTS_BY_WEIGHT.stream().filter(done::contains).findFirst().map(Enum::name).orElse("NONE");
    return ReliefReader.sendsBackForChecks(decision) ? act + "+CHECKS" : act;
  }

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
