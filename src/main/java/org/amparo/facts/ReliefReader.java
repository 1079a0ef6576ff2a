package org.amparo.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Reads how each protection stood after the decision: what the sentences about it say, else what
 * the order did to all that was asked for. A protection that was not asked for has no entry.
 */
final class ReliefReader {

  /**
   * The Board sends a case back for these checks only when it has found for the respondent, 8
   * C.F.R. 1003.47(h).
   */
  private static final Pattern CHECKS =
      Pattern.compile(
          "\\b1003\\.47\\(h\\)|security (?:checks|investigations)|background"
              + " (?:checks|investigations)");

  private static final Pattern JUDGE_GRANTED =
      Pattern.compile("\\b(?:granted|granting|grant of)\\b[^.;]{0,160}");
  private static final Pattern NOT_APPEALED =
      Pattern.compile(
          "\\b(?:dhs|department of homeland security)\\b[^.]{0,40}(?:has|did|does) not appeal");

  private final JudgesReliefReader judges = new JudgesReliefReader();

  Map<Relief, Fact<ReliefOutcome>> read(
      DecisionText decision,
      List<CuedSentence> sentences,
      List<Fact<Application>> applications,
      List<Fact<BoardAction>> actions) {
    if (decision.byJudge()) {
      return judges.read(decision, asked(applications));
    }
    Map<Relief, Fact<ReliefOutcome>> outcomes = new EnumMap<>(Relief.class);
    if (actions.isEmpty()) {
      return outcomes;
    }
    applications.forEach(
        asked ->
            relief(asked.value())
                .ifPresent(relief -> outcomes.put(relief, byOrder(asked, actions))));
    bySentences(decision.prose(), sentences, outcomes);
    byJudge(decision, actions, outcomes);
    Matcher checks = checks(decision);
    if (checks.find()) {
      afterChecks(outcomes, decision.prose().evidence(checks));
    }
    return outcomes;
  }

  private static Matcher checks(DecisionText decision) {
    return CHECKS.matcher(decision.prose().lower()).region(decision.order().start(), decision.order().end());
  }

  /** Whether the order sends the case back for security checks alone, which is done after a grant. */
  static boolean sendsBackForChecks(DecisionText decision) {
    return checks(decision).find();
  }

  private static Map<Relief, Evidence> asked(List<Fact<Application>> applications) {
    Map<Relief, Evidence> asked = new EnumMap<>(Relief.class);
    applications.forEach(each -> relief(each.value()).ifPresent(relief -> asked.put(relief, each.evidence())));
    return asked;
  }

  private static Optional<Relief> relief(Application asked) {
    return switch (asked) {
      case ASYLUM -> Optional.of(Relief.ASYLUM);
      case WITHHOLDING -> Optional.of(Relief.WITHHOLDING);
      case CAT -> Optional.of(Relief.CAT);
      case CANCELLATION,
          VOLUNTARY_DEPARTURE,
          ADJUSTMENT,
          WAIVER,
          TERMINATION,
          REOPENING,
          RECONSIDERATION,
          CONTINUANCE,
          OTHER ->
          Optional.empty();
    };
  }

  private static Fact<ReliefOutcome> byOrder(
      Fact<Application> asked, List<Fact<BoardAction>> actions) {
    Evidence evidence = asked.evidence();
    ReliefOutcome outcome = ReliefOutcome.DENIED;
    for (Fact<BoardAction> action : actions) {
      if (action.value() == BoardAction.REMANDED) {
        return new Fact<>(ReliefOutcome.REMANDED, action.evidence());
      }
      if (action.value() == BoardAction.TERMINATED) {
        evidence = action.evidence();
        outcome = ReliefOutcome.NOT_REACHED;
      }
    }
    return new Fact<>(outcome, evidence);
  }

  private static void bySentences(
      Prose prose, List<CuedSentence> sentences, Map<Relief, Fact<ReliefOutcome>> outcomes) {
    for (CuedSentence sentence : sentences) {
      Evidence evidence = prose.evidence(sentence.sentence().span());
      sentence.left().forEach(
          (relief, outcome) ->
              outcomes.computeIfPresent(
                  relief, (_, before) -> later(before, outcome, evidence)));
    }
  }

  /**
   * What is granted stays so when the case goes back for checks; else the later sentence counts.
   */
  private static Fact<ReliefOutcome> later(
      Fact<ReliefOutcome> before, ReliefOutcome outcome, Evidence evidence) {
    boolean stays = before.value() == ReliefOutcome.GRANTED && outcome == ReliefOutcome.REMANDED;
    return stays ? before : new Fact<>(outcome, evidence);
  }

  /**
   * What the judge granted stands where the government did not appeal from it or lost its appeal.
   */
  private static void byJudge(
      DecisionText decision,
      List<Fact<BoardAction>> actions,
      Map<Relief, Fact<ReliefOutcome>> outcomes) {
    Prose prose = decision.prose();
    Span body = decision.body();
    boolean dismissed =
        actions.stream().anyMatch(action -> action.value() == BoardAction.DISMISSED);
    boolean stands =
        dismissed || prose.lower().contains("not appeal") && NOT_APPEALED.matcher(prose.lower()).region(body.start(), body.end()).find();
    Matcher granted = JUDGE_GRANTED.matcher(prose.lower()).region(body.start(), body.end());
    while (stands && granted.find()) {
      Evidence evidence = prose.evidence(granted);
      for (Relief relief : ReliefSentence.named(granted.group())) {
        outcomes.computeIfPresent(relief, (_, _) -> new Fact<>(ReliefOutcome.GRANTED, evidence));
      }
      return;
    }
  }

  private static void afterChecks(Map<Relief, Fact<ReliefOutcome>> outcomes, Evidence checks) {
    boolean granted =
        outcomes.values().stream().anyMatch(fact -> fact.value() == ReliefOutcome.GRANTED);
    for (Map.Entry<Relief, Fact<ReliefOutcome>> entry : outcomes.entrySet()) {
      if (entry.getValue().value() == ReliefOutcome.REMANDED) {
        entry.setValue(
            new Fact<>(granted ? ReliefOutcome.NOT_REACHED : ReliefOutcome.GRANTED, checks));
        granted = true;
      }
    }
  }
}
