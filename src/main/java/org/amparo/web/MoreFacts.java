package org.amparo.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.facts.Fact;
import org.amparo.facts.Holding;
import org.amparo.facts.Particulars;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/** What a decision says beyond its record, each value with a link to its words. */
final class MoreFacts {

  private final Particulars particulars;
  private final Anchors anchors;
  private final Words words;

  MoreFacts(Particulars particulars, Anchors anchors, Words words) {
    this.particulars = particulars;
    this.anchors = anchors;
    this.words = words;
  }

  /** All stretches that these came from. */
  static Stream<Span> places(Particulars of) {
    Stream<Optional<? extends Fact<?>>> single =
        Stream.of(of.applicationFiled(), of.decidedBelow(), of.governmentOffice(), of.circuit(), of.boardFactFinding());
    Stream<List<? extends Fact<?>>> several =
        Stream.of(
            of.hearings(), of.standardsOfReview(), of.family(), of.derivatives(), of.countrySources(),
            of.priorOrders(), of.convictions());
    Stream<Evidence> told =
        Stream.concat(single.flatMap(Optional::stream), several.flatMap(List::stream)).map(Fact::evidence);
    return Stream.concat(told, of.holdings().stream().map(Holding::evidence))
        .flatMap(evidence -> evidence.spans().stream())
        .filter(span -> !span.isEmpty());
  }

  /** The rows that have anything to say. */
  List<RecordRow> rows() {
    List<RecordRow> rows = new ArrayList<>();
    add(rows, "more.filed", particulars.applicationFiled().stream().toList(), LocalDate::toString);
    add(rows, "more.heard", particulars.hearings(), LocalDate::toString);
    add(rows, "more.below", particulars.decidedBelow().stream().toList(), LocalDate::toString);
    add(rows, "more.office", particulars.governmentOffice().stream().toList(), Function.identity());
    add(rows, "facts.circuit", particulars.circuit().stream().toList(), number -> words.of("circuit." + number));
    add(rows, "more.review", particulars.standardsOfReview(), words::of);
    add(rows, "more.found", particulars.boardFactFinding().stream().toList(), words::of);
    add(rows, "more.family", particulars.family(), words::of);
    add(rows, "more.derivatives", particulars.derivatives(), words::of);
    add(rows, "more.country", particulars.countrySources(), words::of);
    add(rows, "more.orders", particulars.priorOrders(), words::of);
    add(rows, "more.convictions", particulars.convictions(), Function.identity());
    if (!particulars.holdings().isEmpty()) {
      rows.add(row("more.holdings", particulars.holdings().stream().map(this::holding).toList()));
    }
    return rows;
  }

  private RecordRow.Value holding(Holding holding) {
    String said = words.of("more.holding", words.of(holding.point()), words.of(holding.body()), words.of(holding.disposition()));
    return new RecordRow.Value(said, ids(holding.evidence()), "", "", "");
  }

  private RecordRow row(String label, List<RecordRow.Value> values) {
    return new RecordRow(label, "", words.of(label), values, null, "", List.of(), false, "");
  }

  private <T> void add(List<RecordRow> rows, String label, List<Fact<T>> told, Function<? super T, String> saying) {
    if (!told.isEmpty()) {
      List<RecordRow.Value> values =
          told.stream()
              .map(fact -> new RecordRow.Value(saying.apply(fact.value()), ids(fact.evidence()), "", "", ""))
              .toList();
      rows.add(row(label, values));
    }
  }

  private List<String> ids(Evidence evidence) {
    return evidence.spans().stream().filter(s -> !s.isEmpty()).map(s -> anchors.of(s).id()).distinct().toList();
  }
}
