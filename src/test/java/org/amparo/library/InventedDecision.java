package org.amparo.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.amparo.policy.Policy;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/** Writes released decisions for tests; labels in square brackets become stand-ins. Every person is invented. */
public final class InventedDecision {

  private static final Pattern LABEL = Pattern.compile("\\[[^\\]]+\\]");

  private final String id;
  private final String text;
  private Optional<Fact<Body>> body = Optional.empty();
  private Optional<Fact<Integer>> year = Optional.empty();
  private Optional<Fact<String>> state = Optional.empty();
  private Optional<Fact<Integer>> circuit = Optional.empty();
  private Optional<Fact<String>> nationality = Optional.empty();
  private Optional<Fact<Gender>> gender = Optional.empty();
  private Optional<Fact<String>> occupation = Optional.empty();
  private final List<Fact<String>> adjudicators = new ArrayList<>();
  private final List<Fact<Application>> applications = new ArrayList<>();
  private final List<Fact<BoardAction>> actions = new ArrayList<>();
  private final List<Fact<Ground>> grounds = new ArrayList<>();
  private final List<Fact<Persecutor>> persecutors = new ArrayList<>();
  private final List<Fact<Harm>> harms = new ArrayList<>();
  private final Map<Relief, Fact<ReliefOutcome>> relief = new EnumMap<>(Relief.class);
  private final Map<Finding, Fact<FindingOutcome>> findings = new EnumMap<>(Finding.class);

  private InventedDecision(String id, String text) {
    this.id = id;
    this.text = text;
  }

  public static InventedDecision of(String id, String text) {
    return new InventedDecision(id, text);
  }

  public InventedDecision by(Body value, String... judges) {
    body = Optional.of(fact(value));
    List.of(judges).forEach(judge -> adjudicators.add(fact(judge)));
    return this;
  }

  public InventedDecision in(String courtState, int circuitNumber, int decisionYear) {
    state = Optional.of(fact(courtState));
    circuit = Optional.of(fact(circuitNumber));
    year = Optional.of(fact(decisionYear));
    return this;
  }

  public InventedDecision respondent(String country, Gender itsGender, String work) {
    nationality = Optional.of(fact(country));
    gender = Optional.of(fact(itsGender));
    occupation = Optional.of(fact(work));
    return this;
  }

  public InventedDecision harmed(Persecutor who, Harm how, Ground why) {
    persecutors.add(fact(who));
    harms.add(fact(how));
    grounds.add(fact(why));
    return this;
  }

  public InventedDecision asked(Application application) {
    applications.add(fact(application));
    return this;
  }

  public InventedDecision ended(BoardAction action, Relief protection, ReliefOutcome outcome) {
    actions.add(fact(action));
    relief.put(protection, fact(outcome));
    return this;
  }

  public InventedDecision found(Finding point, FindingOutcome outcome) {
    findings.put(point, fact(outcome));
    return this;
  }

  public ReleasedDecision released() {
    ReleasedFacts facts =
        new ReleasedFacts(
            body, year, state, circuit, adjudicators, nationality, gender, occupation, Optional.empty(),
            Optional.empty(), applications, Optional.empty(), actions, relief, grounds, List.of(), persecutors, harms,
            findings, List.of(fact("Matter of Acosta, 19 I&N Dec. 211 (BIA 1985)")), List.of(fact("INA § 208")));
    return new ReleasedDecision(
        id, "Decision " + id, text, labels(), facts, Policy.share().used(), "a tester", Instant.EPOCH);
  }

  private List<Span> labels() {
    return LABEL.matcher(text).results().map(label -> new Span(label.start(), label.end())).toList();
  }

  private static <T> Fact<T> fact(T value) {
    return new Fact<>(value, Evidence.at(0, 1));
  }
}
