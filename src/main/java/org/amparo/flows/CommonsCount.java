package org.amparo.flows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.facts.Fact;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.outcomes.Answer;
import org.amparo.outcomes.Counts;
import org.amparo.outcomes.Field;
import org.amparo.outcomes.Question;
import org.amparo.outcomes.Tabulation;
import org.amparo.outcomes.Tallied;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;

/** Counts released decisions by what their copies still say. A decision with two grounds stands in both groups. */
final class CommonsCount {

  private static final String UNKNOWN = "unknown";

  private final List<ReleasedDecision> decisions;

  CommonsCount(List<ReleasedDecision> decisions) {
    this.decisions = decisions;
  }

  Answer answer(Question question) {
    Map<List<String>, List<ReliefOutcome>> groups = new LinkedHashMap<>();
    List<ReliefOutcome> all = new ArrayList<>();
    long silent = 0;
    long undated = 0;
    for (ReleasedDecision decision : decisions) {
      ReleasedFacts facts = decision.facts();
      Optional<ReliefOutcome> outcome = outcome(facts);
      if (!passes(question, facts)) {
        undated += question.years().isPresent() && facts.decisionYear().isEmpty() ? 1 : 0;
      } else if (outcome.isEmpty()) {
        silent++;
      } else {
        all.add(outcome.get());
        groups(question.by(), facts).forEach(
            group -> groups.computeIfAbsent(group, g -> new ArrayList<>()).add(outcome.get()));
      }
    }
    List<Tallied> tallied = groups.entrySet().stream().map(g -> tallied(g.getKey(), g.getValue())).toList();
    List<Answer.Exclusion> exclusions = Stream.of(
            new Answer.Exclusion("the copy does not say how asylum ended", silent),
            new Answer.Exclusion("the copy tells no year", undated))
        .filter(e -> e.rows() > 0).toList();
    return Tabulation.of(question, question.by().isEmpty() ? List.of() : tallied, counts(all), exclusions);
  }

  /** How asylum stood; where it is said of no asylum claim, the decision is left out. */
  private static Optional<ReliefOutcome> outcome(ReleasedFacts facts) {
    return Optional.ofNullable(facts.relief().get(Relief.ASYLUM)).map(Fact::value)
        .filter(o -> o != ReliefOutcome.NOT_APPLICABLE && o != ReliefOutcome.NOT_REACHED);
  }

  private static boolean passes(Question question, ReleasedFacts facts) {
    boolean inYears = question.years().isEmpty()
        || facts.decisionYear().map(Fact::value).filter(y -> y >= question.years().get().first()
            && y <= question.years().get().last()).isPresent();
    return inYears && question.where().entrySet().stream().allMatch(
        where -> values(where.getKey(), facts).stream().anyMatch(
            value -> where.getValue().stream().anyMatch(value::equalsIgnoreCase)));
  }

  private static List<List<String>> groups(List<Field> by, ReleasedFacts facts) {
    List<List<String>> groups = List.of(List.of());
    for (Field field : by) {
      groups = groups.stream()
          .flatMap(group -> values(field, facts).stream().map(v -> Stream.concat(group.stream(), Stream.of(v)).toList()))
          .toList();
    }
    return groups;
  }

  private static Tallied tallied(List<String> group, List<ReliefOutcome> outcomes) {
    return new Tallied(group.stream().map(v -> new Tallied.Value(v, v)).toList(), counts(outcomes));
  }

  private static Counts counts(List<ReliefOutcome> outcomes) {
    return new Counts(count(outcomes, ReliefOutcome.GRANTED), count(outcomes, ReliefOutcome.DENIED),
        count(outcomes, ReliefOutcome.REMANDED), 0);
  }

  private static long count(List<ReliefOutcome> outcomes, ReliefOutcome one) {
    return outcomes.stream().filter(o -> o == one).count();
  }

  private static List<String> values(Field field, ReleasedFacts facts) {
    List<String> values = switch (field) {
      case NATIONALITY -> one(facts.nationality());
      case JUDGE -> facts.adjudicators().stream().map(Fact::value).toList();
      case YEAR -> one(facts.decisionYear());
      case REPRESENTATION -> facts.represented().map(r -> r.value() ? "represented" : "unrepresented").stream().toList();
      case CUSTODY -> facts.detained().map(d -> d.value() ? "detained" : "not detained").stream().toList();
      case STATE -> one(facts.courtState());
      case OCCUPATION -> one(facts.occupation());
      case GROUND -> names(facts.grounds());
      case PERSECUTOR -> names(facts.persecutors());
      case GROUP -> facts.socialGroups().stream().map(Fact::value).toList();
      case FINDING -> facts.findings().entrySet().stream()
          .map(f -> word(f.getKey()) + ": " + word(f.getValue().value())).toList();
      case COURT, LANGUAGE, FILING, FAMILY, ABSENTIA -> List.of();
    };
    return values.isEmpty() ? List.of(UNKNOWN) : values.stream().distinct().toList();
  }

  private static <T> List<String> one(Optional<Fact<T>> fact) {
    return fact.map(f -> String.valueOf(f.value())).stream().toList();
  }

  private static <E extends Enum<E>> List<String> names(List<Fact<E>> facts) {
    return facts.stream().map(f -> word(f.value())).toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
