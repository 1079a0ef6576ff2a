package org.amparo.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;

/**
 * Reads how an immigration judge left each protection asked for: what the order says of it, else what the reasons say;
 * what neither names was not reached once another was granted.
 */
final class JudgesReliefReader {

  private static final Pattern VERDICT =
      Pattern.compile("\\b(?<granted>granted)\\b|\\b(?<moot>(?:denied|dismissed) as moot|moot|not reached)\\b"
          + "|\\b(?:denied|pretermitted|dismissed|rejected)\\b");

  Map<Relief, Fact<ReliefOutcome>> read(DecisionText decision, Map<Relief, Evidence> asked) {
    Map<Relief, Fact<ReliefOutcome>> outcomes = new EnumMap<>(Relief.class);
    for (Sentence sentence : decision.sentences()) {
      boolean order = decision.order().contains(sentence.span());
      Evidence evidence = decision.prose().evidence(sentence.span().start(), sentence.span().end());
      (order ? ordered(sentence.lower()) : ReliefSentence.reasoned(sentence.lower()))
          .forEach((relief, outcome) -> outcomes.put(relief, new Fact<>(outcome, evidence)));
    }
    outcomes.keySet().retainAll(asked.keySet());
    if (outcomes.values().stream().anyMatch(fact -> fact.value() == ReliefOutcome.GRANTED)) {
      asked.forEach((relief, words) -> outcomes.putIfAbsent(relief, new Fact<>(ReliefOutcome.NOT_REACHED, words)));
    }
    return outcomes;
  }

  /**
   * Each verdict settles what is named since the one before ("asylum be DENIED"), else what follows it ("is GRANTED
   * asylum").
   */
  static Map<Relief, ReliefOutcome> ordered(String lower) {
    Map<Relief, ReliefOutcome> outcomes = new EnumMap<>(Relief.class);
    List<String> named = List.of(VERDICT.split(lower));
    Matcher verdict = VERDICT.matcher(lower);
    for (int at = 0; verdict.find(); at++) {
      ReliefOutcome outcome = outcome(verdict);
      var before = ReliefSentence.named(named.get(at));
      boolean after = before.isEmpty() && at + 1 < named.size();
      (after ? ReliefSentence.named(named.get(at + 1)) : before)
          .forEach(relief -> outcomes.putIfAbsent(relief, outcome));
    }
    return outcomes;
  }

  private static ReliefOutcome outcome(Matcher verdict) {
    if (verdict.group("granted") != null) {
      return ReliefOutcome.GRANTED;
    }
    return verdict.group("moot") == null ? ReliefOutcome.DENIED : ReliefOutcome.NOT_REACHED;
  }
}
