package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.facts.Authority;
import org.amparo.facts.Correction;
import org.amparo.flows.CorrectFacts;
import org.amparo.text.Span;
import org.jspecify.annotations.Nullable;

/** Lays a record out for a lawyer: what the machine read, how sure that is, and what was ruled. */
final class RecordView {

  /**
   * Fields under one heading.
   *
   * @param heading as shown
   * @param rows its fields
   */
  record Group(String heading, List<RecordRow> rows) {

    Group {
      rows = List.copyOf(rows);
    }
  }

  /** A value of the evidence sheet. */
  private record Told(String value, Optional<Double> sure, List<Span> spans) {}

  private static final List<String> WHO =
      List.of("nationality", "gender", "occupation", "language", "persecutor", "harm", "grounds", "social_group",
          "applications");
  private static final List<String> RESTS_ON = List.of("citations", "statutes");
  private static final double PER_CENT = 100;

  private final CorrectFacts.Corrected corrected;
  private final Anchors anchors;
  private final Words words;
  private final FieldWords fields;
  private final MeasuredWords accuracies;

  RecordView(CorrectFacts.Corrected corrected, Anchors anchors, Words words) {
    this.corrected = corrected;
    this.anchors = anchors;
    this.words = words;
    this.fields = new FieldWords(words);
    this.accuracies = new MeasuredWords(words);
  }

  /** All stretches that values came from. */
  static List<Span> places(CorrectFacts.Corrected corrected) {
    Stream<Span> ofRecord =
        corrected.evidence().values().stream().flatMap(each -> told(each).stream()).flatMap(t -> t.spans().stream());
    return Stream.concat(ofRecord, MoreFacts.places(corrected.facts().particulars())).distinct().toList();
  }

  List<Group> groups() {
    List<RecordRow> decided = new ArrayList<>();
    List<RecordRow> who = new ArrayList<>();
    List<RecordRow> restsOn = new ArrayList<>();
    List<RecordRow> paper = new ArrayList<>();
    for (CorrectFacts.Field field : CorrectFacts.fields()) {
      boolean outcome = field.name().contains(".") || field.name().equals("board_action");
      (outcome ? decided : WHO.contains(field.name()) ? who : RESTS_ON.contains(field.name()) ? restsOn : paper)
          .add(row(field));
    }
    return List.of(
        new Group(words.of("facts.decided"), decided),
        new Group(words.of("facts.who"), who),
        new Group(words.of("facts.rests"), restsOn),
        new Group(words.of("facts.paper"), paper));
  }

  private RecordRow row(CorrectFacts.Field field) {
    String name = field.name();
    List<Told> told = told(corrected.evidence().getOrDefault(name, List.of()));
    Optional<Correction> ruling =
        corrected.corrections().stream().filter(each -> each.field().equals(name)).reduce((_, later) -> later);
    List<String> now = ruling.map(Correction::values).orElseGet(() -> told.stream().map(Told::value).toList());
    return new RecordRow(
        name,
        "f-" + name.replace('.', '-'),
        fields.label(name),
        told.stream().map(each -> value(name, each)).toList(),
        ruling.map(this::ruled).orElse(null),
        accuracies.of(name),
        field.vocabulary().stream()
            .map(each -> new RecordRow.Choice(each, fields.value(name, each), now.contains(each)))
            .toList(),
        field.several(),
        field.vocabulary().isEmpty() ? String.join("\n", now) : "");
  }

  private RecordRow.Value value(String field, Told told) {
    List<String> places = told.spans().stream().map(span -> anchors.of(span).id()).distinct().toList();
    String sure = told.sure().map(share -> words.of("record.sure", percent(share))).orElse("");
    Optional<Authority> authority =
        field.equals("citations")
            ? corrected.facts().particulars().authorities().stream()
                .filter(each -> each.citation().equals(told.value()))
                .findFirst()
            : Optional.empty();
    return new RecordRow.Value(
        fields.value(field, told.value()),
        places,
        sure,
        authority.map(this::standing).orElse(""),
        authority.flatMap(Authority::standingToday).map(StandingToday::tone).orElse(""));
  }

  private String standing(Authority authority) {
    List<String> said = new ArrayList<>();
    authority.standingThen().map(words::of).ifPresent(then -> said.add(words.of("record.then", then)));
    authority.standingToday().map(words::of).ifPresent(today -> said.add(words.of("record.today", today)));
    boolean fell = authority.hadFallen() || authority.hasFallenSince();
    if (fell && !authority.standingBy().isBlank()) {
      said.add(authority.standingBy());
    }
    said.add(words.of(authority.treatment()));
    return String.join("; ", said);
  }

  private RecordRow.Ruling ruled(Correction ruling) {
    String values =
        ruling.values().isEmpty()
            ? words.of("record.silent")
            : ruling.values().stream()
                .map(each -> fields.value(ruling.field(), each))
                .collect(Collectors.joining("; "));
    return new RecordRow.Ruling(values, ruling.by(), words.day(ruling.at()));
  }

  private static long percent(double share) {
    return Math.round(share * PER_CENT);
  }

  private static List<Told> told(Object values) {
    List<Told> told = new ArrayList<>();
    if (values instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> plain) {
          Optional<Double> sure = plain.get("confidence") instanceof Double share ? Optional.of(share) : Optional.empty();
          told.add(new Told(String.valueOf(plain.get("value")), sure, spans(plain.get("spans"))));
        }
      }
    }
    return told;
  }

  private static List<Span> spans(@Nullable Object written) {
    List<Span> spans = new ArrayList<>();
    if (written instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof List<?> pair && pair.get(0) instanceof Integer from && pair.get(1) instanceof Integer to
            && from < to) {
          spans.add(new Span(from, to));
        }
      }
    }
    return spans;
  }
}
