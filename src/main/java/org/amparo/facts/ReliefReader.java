package org.amparo.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Reads how each protection stood after the decision: what the sentences about it say, else what the order did to all that
 * was asked for. A protection that was not asked for is not applicable.
 */
final class ReliefReader {

  private static final Map<Relief, Pattern> NAMES = new EnumMap<>(Relief.class);
  private static final String GRANT =
      "\\b(?:(?:is|are|statutorily|found|be) (?:\\w+ly )?eligible for|establish\\w* (?:\\w+ )?eligibility for|demonstrat\\w* (?:\\w+ )?eligibility for|grant(?:s|ed|ing)? (?:of )?|warrants? a grant|entitled to|me[et]t? h\\w+ burden (?:of proof )?for|merits?)\\b";
  private static final Pattern GRANTED = Pattern.compile(GRANT);
  private static final Pattern CHECKS = Pattern.compile("\\b1003\\.47\\(h\\)|security (?:checks|investigations)|background (?:checks|investigations)");
  private static final Pattern BOARD = Pattern.compile("\\b(?:we|order|board)\\b");
  private static final Pattern LEFT_DENIED =
      Pattern.compile(
          "\\b(?:waived|affirm|dismiss\\w*|uphold|not (?:meaningfully |specifically |substantively )?(?:challenge|contest|dispute|appeal)\\w*|agree with the immigration judge|no (?:clear )?error|abandon\\w*)\\b");
  private static final Pattern NEGATIVE = Pattern.compile("\\b(?:not|den\\w+|ineligible|fail\\w*|untimely|barred)\\b");
  private static final Pattern UNREACHED = Pattern.compile("\\b(?:need not|decline to|do not reach|not reach)\\b");

  static {
    NAMES.put(Relief.ASYLUM, Pattern.compile("\\basylum\\b"));
    NAMES.put(Relief.WITHHOLDING, Pattern.compile("\\bwithholding of removal\\b(?! under the convention)"));
    NAMES.put(Relief.CAT, Pattern.compile("\\bconvention against torture\\b|\\bdeferral of removal\\b"));
  }

  Map<Relief, Fact<ReliefOutcome>> read(DecisionText decision, List<Fact<Application>> applications, List<Fact<BoardAction>> actions) {
    Map<Relief, Fact<ReliefOutcome>> outcomes = new EnumMap<>(Relief.class);
    applications.forEach(asked -> byOrder(asked, actions, outcomes));
    boolean checks = find(CHECKS, decision.order(), decision.prose());
    Span section = new Span(decision.body().start(), decision.order().end());
    for (Sentence sentence : Sentences.of(decision.prose(), section)) {
      outcomes.replaceAll((relief, fact) -> bySentence(relief, fact, sentence, decision.prose(), checks));
    }
    boolean granted = outcomes.values().stream().anyMatch(fact -> fact.value() == ReliefOutcome.GRANTED);
    if (granted && checks) {
      outcomes.replaceAll((_, fact) -> fact.value() == ReliefOutcome.REMANDED ? new Fact<>(ReliefOutcome.NOT_REACHED, fact.evidence()) : fact);
    }
    return outcomes;
  }

  private static void byOrder(Fact<Application> asked, List<Fact<BoardAction>> actions, Map<Relief, Fact<ReliefOutcome>> outcomes) {
    Relief relief =
        switch (asked.value()) {
          case ASYLUM -> Relief.ASYLUM;
          case WITHHOLDING -> Relief.WITHHOLDING;
          case CAT -> Relief.CAT;
          case CANCELLATION, VOLUNTARY_DEPARTURE, ADJUSTMENT, WAIVER, TERMINATION, REOPENING, RECONSIDERATION, CONTINUANCE, OTHER -> null;
        };
    if (relief == null) {
      return;
    }
    boolean remanded = actions.stream().anyMatch(action -> action.value() == BoardAction.REMANDED);
    Evidence evidence = actions.isEmpty() ? asked.evidence() : actions.getLast().evidence();
    outcomes.put(relief, new Fact<>(remanded ? ReliefOutcome.REMANDED : ReliefOutcome.DENIED, evidence));
  }

  private static Fact<ReliefOutcome> bySentence(Relief relief, Fact<ReliefOutcome> before, Sentence sentence, Prose prose, boolean checks) {
    String lower = sentence.lower();
    if (!NAMES.get(relief).matcher(lower).find() || !BOARD.matcher(lower).find() && !LEFT_DENIED.matcher(lower).find()) {
      return before;
    }
    Evidence evidence = prose.evidence(sentence.span().start(), sentence.span().end());
    if (UNREACHED.matcher(lower).find()) {
      return before;
    }
    if (checks && GRANTED.matcher(lower).find() && !NEGATIVE.matcher(lower).find()) {
      return new Fact<>(ReliefOutcome.GRANTED, evidence);
    }
    boolean denied = LEFT_DENIED.matcher(lower).find() && NEGATIVE.matcher(lower).find();
    return denied ? new Fact<>(ReliefOutcome.DENIED, evidence) : before;
  }

  private static boolean find(Pattern pattern, Span section, Prose prose) {
    return pattern.matcher(prose.lower()).region(section.start(), section.end()).find();
  }
}
