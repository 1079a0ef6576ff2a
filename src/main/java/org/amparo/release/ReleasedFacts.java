package org.amparo.release;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.facts.Appellant;
import org.amparo.facts.Application;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Body;
import org.amparo.facts.Fact;
import org.amparo.facts.Finding;
import org.amparo.facts.FindingOutcome;
import org.amparo.facts.Gender;
import org.amparo.facts.Ground;
import org.amparo.facts.Harm;
import org.amparo.facts.Persecutor;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;

/**
 * The facts of a released decision: no field is finer than what the protected text itself may show. Evidence points
 * into the protected text. The decision's day, the hearing city and the judge below are not here; year, state and
 * circuit are.
 *
 * @param body who decided
 * @param decisionYear the year of the decision
 * @param courtState the state of the immigration court, postal code of two letters
 * @param circuit the number of the circuit whose law applies, 1 to 11, or 0 for the D.C. Circuit
 * @param adjudicators the members who decided, as printed
 * @param nationality the respondent's country
 * @param gender the respondent's
 * @param occupation the respondent's, only where the protected text still shows it
 * @param represented whether counsel appeared
 * @param detained whether the respondent was in custody
 * @param applications what was asked for
 * @param appellant who appealed
 * @param boardActions what the Board did
 * @param relief how each protection stood afterwards
 * @param grounds the protected grounds relied on
 * @param socialGroups the groups as worded, only where the protected text still shows them
 * @param persecutors the kinds of persecutor
 * @param harms the kinds of harm
 * @param findings how the points were left
 * @param citations authorities cited
 * @param statutes statutes and regulations cited
 */
public record ReleasedFacts(
    Optional<Fact<Body>> body,
    Optional<Fact<Integer>> decisionYear,
    Optional<Fact<String>> courtState,
    Optional<Fact<Integer>> circuit,
    List<Fact<String>> adjudicators,
    Optional<Fact<String>> nationality,
    Optional<Fact<Gender>> gender,
    Optional<Fact<String>> occupation,
    Optional<Fact<Boolean>> represented,
    Optional<Fact<Boolean>> detained,
    List<Fact<Application>> applications,
    Optional<Fact<Appellant>> appellant,
    List<Fact<BoardAction>> boardActions,
    Map<Relief, Fact<ReliefOutcome>> relief,
    List<Fact<Ground>> grounds,
    List<Fact<String>> socialGroups,
    List<Fact<Persecutor>> persecutors,
    List<Fact<Harm>> harms,
    Map<Finding, Fact<FindingOutcome>> findings,
    List<Fact<String>> citations,
    List<Fact<String>> statutes) {

  public ReleasedFacts {
    adjudicators = List.copyOf(adjudicators);
    applications = List.copyOf(applications);
    boardActions = List.copyOf(boardActions);
    relief = ordered(relief, Relief.class);
    grounds = List.copyOf(grounds);
    socialGroups = List.copyOf(socialGroups);
    persecutors = List.copyOf(persecutors);
    harms = List.copyOf(harms);
    findings = ordered(findings, Finding.class);
    citations = List.copyOf(citations);
    statutes = List.copyOf(statutes);
  }

  /** Facts of a decision that says nothing. */
  public static ReleasedFacts none() {
    return new ReleasedFacts(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(),
        Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());
  }

  private static <K extends Enum<K>, V> Map<K, V> ordered(Map<K, V> values, Class<K> keys) {
    Map<K, V> copy = new EnumMap<>(keys);
    copy.putAll(values);
    return Collections.unmodifiableMap(copy);
  }
}
