package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.facts.Fact;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.law.Law;
import org.amparo.policy.Policy;
import org.amparo.review.Approved;
import org.amparo.text.Document;
import org.amparo.text.Replacement;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class ReleaserTest {

  private static final Law LAW = Law.load();

  private final Releaser releaser = new Releaser(LAW, Clock.fixed(Samples.NOW, ZoneOffset.UTC));

  private ReleasedDecision release(Approved approved) throws Leak {
    return releaser.release("d-7k3m9x", Document.ofText(Samples.DECISION), Samples.facts(), approved);
  }

  private ReleasedDecision released() throws Leak {
    return release(Samples.approved());
  }

  private static String words(ReleasedDecision decision, Fact<?> fact) {
    return fact.evidence().spans().getFirst().of(decision.text());
  }

  @Test
  void standInsTakeThePlaceOfWhatWasHidden() throws Leak {
    ReleasedDecision decision = released();

    assertThat(decision.text())
        .contains("In re: [Applicant]\n", "File: [A number] - [a city], TX", "Matter of Quillote")
        .doesNotContain("EULALIA", "Waters", "Xaltepec", "908");
    assertThat(decision.standIns()).extracting(span -> span.of(decision.text())).contains("[Applicant]", "[late 2017]");
    assertThat(decision.approvedBy()).isEqualTo("Wren Abara");
    assertThat(decision.releasedAt()).isEqualTo(Samples.NOW);
  }

  @Test
  void evidencePointsIntoTheCopy() throws Leak {
    ReleasedDecision decision = released();
    ReleasedFacts facts = decision.facts();

    assertThat(words(decision, facts.nationality().orElseThrow())).isEqualTo("Mexico");
    assertThat(words(decision, facts.represented().orElseThrow())).isEqualTo("[Attorney 1]");
    assertThat(words(decision, facts.decisionYear().orElseThrow())).isEqualTo("[late 2017]");
    assertThat(words(decision, facts.adjudicators().getFirst())).isEqualTo("Ashgrove, Wendell J.");
  }

  @Test
  void theDayAndTheCityAreCoarsened() throws Leak {
    ReleasedFacts facts = released().facts();

    assertThat(facts.decisionYear()).map(Fact::value).contains(2017);
    assertThat(facts.courtState()).map(Fact::value).contains("TX");
    assertThat(facts.circuit()).map(Fact::value).contains(5);
  }

  @Test
  void aGroupWhoseWordsWereHiddenIsDropped() throws Leak {
    assertThat(released().facts().socialGroups()).extracting(Fact::value).containsExactly("women who refused to pay");
  }

  @Test
  void anOccupationThatTheCopyDoesNotWordIsDropped() throws Leak {
    assertThat(released().facts().occupation()).isEmpty();
  }

  @Test
  void aCitationWhoseWordsWereHiddenIsDropped() throws Leak {
    Approved approved = Samples.approved();
    List<Replacement> more = new ArrayList<>(approved.replacements());
    more.add(new Replacement(Samples.span("Quillote, 27"), "[own case], 27"));
    Approved hidden =
        new Approved(more, approved.names(), approved.identifiers(), approved.kept(), approved.policy(), "Wren Abara",
            Samples.NOW);

    assertThat(release(hidden).facts().citations())
        .extracting(Fact::value)
        .containsExactly("Matter of Vellido, 1 I&N Dec. 1 (BIA 1940)");
  }

  @Test
  void theTitleIsMadeFromReleasedFacts() throws Leak {
    assertThat(released().title()).isEqualTo("Mexico: asylum remanded; Board, 2017");
    assertThat(released().facts().relief()).containsOnlyKeys(Relief.ASYLUM);
  }

  @Test
  void reliefsOfOneOutcomeAreNamedTogether() {
    Map<Relief, Fact<ReliefOutcome>> relief =
        Map.of(
            Relief.ASYLUM, Samples.fact(ReliefOutcome.DENIED, Samples.span("asylum")),
            Relief.WITHHOLDING, Samples.fact(ReliefOutcome.DENIED, Samples.span("asylum")),
            Relief.CAT, Samples.fact(ReliefOutcome.GRANTED, Samples.span("asylum")));

    assertThat(Title.outcome(relief, List.of())).isEqualTo("asylum and withholding denied, CAT granted");
    assertThat(Title.outcome(Map.of(), List.of())).isEqualTo("asylum decision");
  }

  @Test
  void aNameLeftReadableElsewhereStopsTheRelease() {
    String text = Samples.DECISION + "\fMs. Quillote wept.";

    assertThatThrownBy(
            () -> releaser.release("d-7k3m9x", Document.ofText(text), Samples.facts(), Samples.approved()))
        .isInstanceOf(Leak.class)
        .hasMessageContaining("1 hidden word is still readable")
        .hasMessageContaining("page 2")
        .hasMessageNotContainingAny("Quillote", "QUILLOTE")
        .isInstanceOfSatisfying(Leak.class, leak -> assertThat(leak.places())
            .extracting(place -> place.of(text)).containsExactly("Quillote"));
  }

  @Test
  void aNameKeptOnPurposeDoesNotStopTheRelease() throws Leak {
    String text = Samples.DECISION.replace("sold flowers", "Quillote said");
    Approved approved = Samples.approved(Samples.span("sold flowers"));

    ReleasedDecision decision = releaser.release("d-7k3m9x", Document.ofText(text), Samples.facts(), approved);

    assertThat(decision.text()).contains("Quillote said");
  }

  @Test
  void aWordInsideAPlacesNameIsNoLeak() throws Leak {
    String text = Samples.DECISION.replace("sold flowers in", "Ciudad Juarez -").replace("Vellido", "Juarez.");
    Approved approved = Samples.approved();
    List<Replacement> more = new ArrayList<>(approved.replacements());
    more.add(new Replacement(Samples.span("Vellido"), "[Person 1]"));
    Approved hidden =
        new Approved(more, List.of(Samples.span("Vellido")), List.of(), List.of(), Policy.share().used(), "Wren Abara",
            Samples.NOW);

    ReleasedDecision decision = releaser.release("d-7k3m9x", Document.ofText(text), Samples.facts(), hidden);

    assertThat(decision.text()).contains("Ciudad Juarez -", "Matter of [Person 1],");
  }

  @Test
  void anApprovalOfAnotherDocumentIsRefused() {
    assertThatThrownBy(
            () -> releaser.release("d-7k3m9x", Document.ofText("short"), Samples.facts(), Samples.approved()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
