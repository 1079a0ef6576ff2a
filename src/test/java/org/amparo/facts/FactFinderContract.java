package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amparo.text.Document;
import org.amparo.text.Evidence;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

/** What every finder of facts keeps to. */
interface FactFinderContract {

  FactFinder finder();

  @Test
  default void emptyTextGivesNoFact() {
    assertThat(evidence(finder().find(Document.ofText("")))).isEmpty();
  }

  @Test
  default void wordsThatAreNoDecisionDecideNothing() {
    Facts facts =
        finder().find(Document.ofText("The client is a Honduran woman who fears a gang."));
    assertThat(facts.relief()).isEmpty();
    assertThat(facts.findings()).isEmpty();
    assertThat(facts.boardActions()).isEmpty();
  }

  @Test
  default void evidenceLiesInsideTheText() {
    Facts facts = finder().find(InventedDecision.document());
    assertThat(evidence(facts))
        .isNotEmpty()
        .allSatisfy(span -> assertInside(span, InventedDecision.TEXT.length()));
  }

  static void assertInside(Span span, int lengthChars) {
    assertThat(span.start()).isNotNegative().isLessThan(span.end());
    assertThat(span.end()).isLessThanOrEqualTo(lengthChars);
  }

  /** Every span of every fact. */
  static List<Span> evidence(Facts facts) {
    List<Fact<?>> all = new ArrayList<>();
    List.<Optional<? extends Fact<?>>>of(
            facts.body(),
            facts.decisionDate(),
            facts.hearingCity(),
            facts.hearingState(),
            facts.immigrationJudge(),
            facts.nationality(),
            facts.gender(),
            facts.language(),
            facts.occupation(),
            facts.represented(),
            facts.detained(),
            facts.appellant())
        .forEach(fact -> fact.ifPresent(all::add));
    List.<Collection<? extends Fact<?>>>of(
            facts.adjudicators(),
            facts.applications(),
            facts.boardActions(),
            facts.relief().values(),
            facts.grounds(),
            facts.socialGroups(),
            facts.persecutors(),
            facts.harms(),
            facts.findings().values(),
            facts.citations(),
            facts.statutes())
        .forEach(all::addAll);
    return all.stream().map(Fact::evidence).map(Evidence::spans).flatMap(List::stream).toList();
  }
}
