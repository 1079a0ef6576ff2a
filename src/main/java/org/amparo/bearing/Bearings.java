package org.amparo.bearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.facts.Body;
import org.amparo.facts.Fact;
import org.amparo.facts.Finding;
import org.amparo.facts.FindingOutcome;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.law.Element;
import org.amparo.law.Elements;
import org.amparo.law.Law;
import org.amparo.matching.CaseProfile;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;
import org.jspecify.annotations.Nullable;

/**
 * Lays decisions beside a client's case. What a decision said comes from its findings and their evidence; the order and
 * the questions come from the elements of the law tables. May be shared by threads.
 */
public final class Bearings {

  private static final String ACQUIESCENCE = "cat.acq";
  private static final String CAT = "cat";

  /** The element that each finding settles; a test holds the ids to the law tables. */
  private static final Map<Finding, String> ELEMENTS = new EnumMap<>(Map.ofEntries(
      Map.entry(Finding.CREDIBILITY, "cred"),
      Map.entry(Finding.ONE_YEAR_DEADLINE, "oneyear"),
      Map.entry(Finding.PAST_PERSECUTION, "past"),
      Map.entry(Finding.WELL_FOUNDED_FEAR, "wff"),
      Map.entry(Finding.NEXUS, "nexus"),
      Map.entry(Finding.SOCIAL_GROUP_COGNIZABLE, "ground.psg"),
      Map.entry(Finding.GOVERNMENT_UNABLE_OR_UNWILLING, "state"),
      Map.entry(Finding.INTERNAL_RELOCATION, "reloc"),
      Map.entry(Finding.PARTICULARLY_SERIOUS_CRIME, "bar.psc"),
      Map.entry(Finding.CORROBORATION, "corrob"),
      Map.entry(Finding.CAT_ACQUIESCENCE, ACQUIESCENCE),
      Map.entry(Finding.DISCRETION, "discr")));

  private final Elements elements;

  /** @param law whose elements order the table */
  public Bearings(Law law) {
    this.elements = law.elements();
  }

  /** Lays one decision beside a client's case; a decision that settles nothing gives a table without points. */
  public Bearing of(ReleasedDecision decision, CaseProfile client) {
    Sides sides = new Sides(decision.facts(), client);
    List<Point> points = new ArrayList<>();
    decision.facts().findings().forEach((finding, left) ->
        element(ELEMENTS.get(finding)).ifPresent(element -> points.add(point(element, left, decision, sides))));
    protection(decision, sides).ifPresent(points::add);
    Procedure.in(decision.text()).forEach(said -> element(said.matter().element()).ifPresent(element ->
        points.add(new Point(element, Optional.empty(), said.effect(), said.quotations(), List.of(), List.of()))));
    points.sort(Comparator.comparingInt(point -> point.element().position()));
    return new Bearing(decision, reach(decision.facts(), client), points);
  }

  private Optional<Element> element(@Nullable String id) {
    return Optional.ofNullable(id).flatMap(elements::byId);
  }

  private static Point point(Element element, Fact<FindingOutcome> left, ReleasedDecision decision, Sides sides) {
    return new Point(
        element, Optional.of(left.value()), Effect.of(left.value()), quoted(left, decision), sides.on(element),
        questions(element, sides));
  }

  /** How the claim under the Convention ended stands for it where the decision did not speak of acquiescence. */
  private Optional<Point> protection(ReleasedDecision decision, Sides sides) {
    Fact<ReliefOutcome> ended = decision.facts().relief().get(Relief.CAT);
    if (ended == null || decision.facts().findings().containsKey(Finding.CAT_ACQUIESCENCE)) {
      return Optional.empty();
    }
    Optional<FindingOutcome> left = left(ended.value());
    return left.flatMap(outcome -> element(CAT).map(element -> new Point(
        element, left, Effect.of(outcome), quoted(ended, decision), sides.on(element), questions(element, sides))));
  }

  private static Optional<FindingOutcome> left(ReliefOutcome ended) {
    return switch (ended) {
      case GRANTED -> Optional.of(FindingOutcome.FAVOURABLE);
      case DENIED -> Optional.of(FindingOutcome.ADVERSE);
      case REMANDED -> Optional.of(FindingOutcome.REMANDED);
      case NOT_REACHED, NOT_APPLICABLE -> Optional.empty();
    };
  }

  private static List<Quotation> quoted(Fact<?> fact, ReleasedDecision decision) {
    return fact.evidence().spans().stream().map(span -> Quotation.from(decision.text(), span)).toList();
  }

  /** What the law tables say bears on an element, where the facts at hand do not tell it. */
  private static List<String> questions(Element element, Sides sides) {
    List<Comparison> comparisons = sides.on(element);
    boolean told = !comparisons.isEmpty()
        && comparisons.stream().allMatch(c -> c.likeness() == Comparison.Likeness.SAME);
    return told ? List.of() : Stream.of(element.clientFacts().split("; ")).filter(ask -> !ask.isBlank()).toList();
  }

  private static Reach reach(ReleasedFacts decision, CaseProfile client) {
    if (decision.body().filter(body -> body.value() == Body.IJ).isPresent()) {
      return Reach.JUDGE;
    }
    if (decision.circuit().isEmpty() || client.circuit().isEmpty()) {
      return Reach.CIRCUIT_UNKNOWN;
    }
    return decision.circuit().get().value().equals(client.circuit().get()) ? Reach.SAME_CIRCUIT : Reach.OTHER_CIRCUIT;
  }
}
