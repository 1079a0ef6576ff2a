package org.amparo.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.facts.Fact;
import org.amparo.flows.Authorities;
import org.amparo.law.Precedent;
import org.amparo.release.ReleasedFacts;
import org.amparo.text.Span;

/** Lays a decision's facts out for reading, each with links to the words it came from. */
final class FactSheet {

  /** The measured fields of the record by the rows that show them. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("facts.board", "board_action"), Map.entry("facts.nationality", "nationality"),
          Map.entry("facts.gender", "gender"), Map.entry("facts.occupation", "occupation"),
          Map.entry("facts.persecutor", "persecutor"), Map.entry("facts.harm", "harm"),
          Map.entry("facts.ground", "grounds"), Map.entry("facts.application", "applications"),
          Map.entry("facts.statute", "statutes"), Map.entry("facts.year", "decision_date"),
          Map.entry("facts.state", "hearing_state"), Map.entry("facts.judge", "adjudicators"),
          Map.entry("facts.appellant", "appellant"), Map.entry("facts.represented", "represented"));

  private final ReleasedFacts facts;
  private final Anchors anchors;
  private final Authorities authorities;
  private final Words words;
  private final MeasuredWords accuracies;

  FactSheet(ReleasedFacts facts, Anchors anchors, Authorities authorities, Words words) {
    this.facts = facts;
    this.anchors = anchors;
    this.authorities = authorities;
    this.words = words;
    this.accuracies = new MeasuredWords(words);
  }

  /** All stretches that the facts came from. */
  static List<Span> places(ReleasedFacts facts) {
    return all(facts).flatMap(fact -> fact.evidence().spans().stream()).distinct().toList();
  }

  /** The groups that have anything to say, what was decided first. */
  List<FactGroup> groups() {
    return Stream.of(
            new FactGroup(words.of("facts.decided"), decided()),
            new FactGroup(words.of("facts.who"), whoAndWhat()),
            new FactGroup(words.of("facts.rests"), restsOn()),
            new FactGroup(words.of("facts.paper"), paper()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private List<FactGroup.Row> decided() {
    List<FactGroup.Row> rows = new ArrayList<>();
    facts.relief().forEach((relief, fact) -> rows.add(row(words.of(relief), "relief." + lower(relief), List.of(fact), words::of)));
    add(rows, "facts.board", facts.boardActions(), words::of);
    facts.findings().forEach((finding, fact) -> rows.add(row(words.of(finding), "findings." + lower(finding), List.of(fact), words::of)));
    return rows;
  }

  private List<FactGroup.Row> whoAndWhat() {
    List<FactGroup.Row> rows = new ArrayList<>();
    add(rows, "facts.nationality", facts.nationality(), words::country);
    add(rows, "facts.gender", facts.gender(), words::of);
    add(rows, "facts.occupation", facts.occupation(), Function.identity());
    add(rows, "facts.persecutor", facts.persecutors(), words::of);
    add(rows, "facts.harm", facts.harms(), words::of);
    add(rows, "facts.ground", facts.grounds(), words::of);
    add(rows, "facts.group", facts.socialGroups(), group -> "“" + group + "”");
    add(rows, "facts.application", facts.applications(), words::of);
    return rows;
  }

  private List<FactGroup.Row> restsOn() {
    List<FactGroup.Row> rows = new ArrayList<>();
    if (!facts.citations().isEmpty()) {
      List<FactGroup.Value> cited = facts.citations().stream().map(this::cited).toList();
      rows.add(new FactGroup.Row(words.of("facts.citation"), cited, accuracies.of("citations")));
    }
    add(rows, "facts.statute", facts.statutes(), Function.identity());
    return rows;
  }

  private List<FactGroup.Row> paper() {
    List<FactGroup.Row> rows = new ArrayList<>();
    add(rows, "facts.body", facts.body(), words::of);
    add(rows, "facts.year", facts.decisionYear(), String::valueOf);
    add(rows, "facts.state", facts.courtState(), state -> words.orSame("state", state));
    add(rows, "facts.circuit", facts.circuit(), number -> words.of("circuit." + number));
    add(rows, "facts.judge", facts.adjudicators(), Function.identity());
    add(rows, "facts.appellant", facts.appellant(), words::of);
    add(rows, "facts.represented", facts.represented(), this::yesOrNo);
    add(rows, "facts.detained", facts.detained(), this::yesOrNo);
    return rows;
  }

  private <T> void add(List<FactGroup.Row> rows, String label, Optional<Fact<T>> fact, Function<T, String> saying) {
    add(rows, label, fact.stream().toList(), saying);
  }

  private <T> void add(List<FactGroup.Row> rows, String label, List<Fact<T>> told, Function<T, String> saying) {
    if (!told.isEmpty()) {
      rows.add(row(words.of(label), FIELDS.getOrDefault(label, ""), told, saying));
    }
  }

  private <T> FactGroup.Row row(
      String label, String field, List<Fact<T>> told, Function<? super T, String> saying) {
    return new FactGroup.Row(label, told.stream().map(fact -> value(fact, saying)).toList(), accuracies.of(field));
  }

  private <T> FactGroup.Value value(Fact<T> fact, Function<? super T, String> saying) {
    List<String> places = fact.evidence().spans().stream().map(s -> anchors.of(s).id()).distinct().toList();
    return new FactGroup.Value(saying.apply(fact.value()), places.getFirst(), places.subList(1, places.size()), null);
  }

  private FactGroup.Value cited(Fact<String> citation) {
    FactGroup.Value plain = value(citation, Function.identity());
    StandingToday standing =
        authorities.find(citation.value()).map(this::standing).orElse(null);
    return new FactGroup.Value(plain.words(), plain.place(), plain.others(), standing);
  }

  private StandingToday standing(Precedent precedent) {
    String then =
        facts.decisionYear()
            .map(Fact::value)
            .flatMap(year ->
                authorities.standingThroughout(year, precedent)
                    .map(standing -> words.of("record.then.year", String.valueOf(year), words.of(standing))))
            .orElse("");
    return StandingToday.of(precedent, then, words);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private String yesOrNo(boolean value) {
    return words.of(value ? "yes" : "no");
  }

  private static Stream<Fact<?>> all(ReleasedFacts facts) {
    Stream<Optional<? extends Fact<?>>> single =
        Stream.of(
            facts.body(), facts.decisionYear(), facts.courtState(), facts.circuit(), facts.nationality(),
            facts.gender(), facts.occupation(), facts.represented(), facts.detained(), facts.appellant());
    Stream<Collection<? extends Fact<?>>> several =
        Stream.of(
            facts.adjudicators(), facts.applications(), facts.boardActions(), facts.relief().values(),
            facts.grounds(), facts.socialGroups(), facts.persecutors(), facts.harms(), facts.findings().values(),
            facts.citations(), facts.statutes());
    return Stream.concat(single.flatMap(Optional::stream), several.flatMap(Collection::stream));
  }
}
