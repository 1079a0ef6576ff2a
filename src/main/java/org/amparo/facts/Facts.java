package org.amparo.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a decision says of itself and of the case. Every value carries its words; what the decision
 * does not say is empty.
 *
 * @param body who decided
 * @param decisionDate the date of the Board's (or the judge's own) decision
 * @param hearingCity the city of the immigration court
 * @param hearingState its state, as the postal code of two letters
 * @param adjudicators the members who decided, as the decision prints them ("Greer, Anne J.")
 * @param immigrationJudge the judge below, where the decision names one
 * @param nationality the respondent's country, by its usual English name
 * @param gender the respondent's
 * @param language the respondent's best language
 * @param occupation the respondent's, in a few words
 * @param represented whether counsel appeared for the respondent
 * @param detained whether the respondent was in custody
 * @param applications what was asked for
 * @param appellant who appealed
 * @param boardActions what the Board did
 * @param relief how each protection stood afterwards
 * @param grounds the protected grounds relied on
 * @param socialGroups the particular social groups as worded
 * @param persecutors the kinds of persecutor
 * @param harms the kinds of harm
 * @param findings how the points were left
 * @param citations authorities cited, each once, in their full form
 * @param statutes statutes and regulations cited, each once, in a standard form ("8 C.F.R. §
 *     1208.16(c)")
 * @param particulars what the decision says beyond this record
 */
public record Facts(
    Optional<Fact<Body>> body,
    Optional<Fact<LocalDate>> decisionDate,
    Optional<Fact<String>> hearingCity,
    Optional<Fact<String>> hearingState,
    List<Fact<String>> adjudicators,
    Optional<Fact<String>> immigrationJudge,
    Optional<Fact<String>> nationality,
    Optional<Fact<Gender>> gender,
    Optional<Fact<String>> language,
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
    List<Fact<String>> statutes,
    Particulars particulars) {

  /** The record alone, without particulars. */
  public Facts(
      Optional<Fact<Body>> body,
      Optional<Fact<LocalDate>> decisionDate,
      Optional<Fact<String>> hearingCity,
      Optional<Fact<String>> hearingState,
      List<Fact<String>> adjudicators,
      Optional<Fact<String>> immigrationJudge,
      Optional<Fact<String>> nationality,
      Optional<Fact<Gender>> gender,
      Optional<Fact<String>> language,
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
    this(
        body,
        decisionDate,
        hearingCity,
        hearingState,
        adjudicators,
        immigrationJudge,
        nationality,
        gender,
        language,
        occupation,
        represented,
        detained,
        applications,
        appellant,
        boardActions,
        relief,
        grounds,
        socialGroups,
        persecutors,
        harms,
        findings,
        citations,
        statutes,
        Particulars.NONE);
  }

  public Facts {
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

  private static <K extends Enum<K>, V> Map<K, V> ordered(Map<K, V> values, Class<K> keys) {
    Map<K, V> copy = new EnumMap<>(keys);
    copy.putAll(values);
    return Collections.unmodifiableMap(copy);
  }
}
