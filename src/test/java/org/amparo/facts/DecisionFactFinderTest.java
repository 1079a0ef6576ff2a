package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.amparo.text.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionFactFinderTest implements FactFinderContract {

  private static final FactFinder FINDER = new DecisionFactFinder(Law.load());

  private final Facts facts = FINDER.find(InventedDecision.document());

  @Override
  public FactFinder finder() {
    return FINDER;
  }

  private static String words(Evidence evidence) {
    return String.join(
        " ", evidence.spans().stream().map(span -> span.of(InventedDecision.TEXT)).toList());
  }

  private static <T> List<T> values(List<Fact<T>> found) {
    return found.stream().map(Fact::value).toList();
  }

  @Test
  void captionGivesCourtPanelAndDate() {
    assertThat(facts.body()).map(Fact::value).contains(Body.BIA);
    assertThat(facts.decisionDate()).map(Fact::value).contains(LocalDate.of(2019, 3, 14));
    assertThat(facts.hearingCity()).map(Fact::value).contains("El Paso");
    assertThat(facts.hearingState()).map(Fact::value).contains("TX");
    assertThat(values(facts.adjudicators()))
        .containsExactly("Greer, Anne J.", "O'Connor, Blair", "Kendall Clark, Molly");
    assertThat(facts.represented()).map(Fact::value).contains(true);
  }

  @Test
  void openingGivesWhoAppealedAndForWhat() {
    assertThat(facts.nationality()).map(Fact::value).contains("Mexico");
    assertThat(facts.nationality().map(fact -> words(fact.evidence())))
        .contains("citizen of Mexico");
    assertThat(facts.gender()).map(Fact::value).contains(Gender.MALE);
    assertThat(facts.appellant()).map(Fact::value).contains(Appellant.RESPONDENT);
    assertThat(values(facts.applications()))
        .containsExactly(Application.ASYLUM, Application.WITHHOLDING, Application.CAT);
  }

  @Test
  void orderThatGoesBackForChecksOnlyGrantsWhatWasFound() {
    assertThat(values(facts.boardActions()))
        .containsExactly(BoardAction.SUSTAINED, BoardAction.REMANDED);
    assertThat(facts.relief().get(Relief.ASYLUM))
        .extracting(Fact::value)
        .isEqualTo(ReliefOutcome.GRANTED);
    assertThat(facts.relief().get(Relief.WITHHOLDING))
        .extracting(Fact::value)
        .isEqualTo(ReliefOutcome.NOT_REACHED);
    assertThat(facts.relief().get(Relief.CAT))
        .extracting(Fact::value)
        .isEqualTo(ReliefOutcome.NOT_REACHED);
  }

  @Test
  void claimGivesOccupationPersecutorHarmAndGroup() {
    assertThat(facts.occupation()).map(Fact::value).contains("municipal police officer");
    assertThat(values(facts.persecutors())).containsExactly(Persecutor.CARTEL);
    assertThat(values(facts.harms()))
        .containsExactlyInAnyOrder(Harm.THREATS, Harm.KILLING_OF_RELATIVE);
    assertThat(values(facts.grounds())).containsExactly(Ground.PARTICULAR_SOCIAL_GROUP);
    assertThat(values(facts.socialGroups())).containsExactly("former police officers");
  }

  @Test
  void findingsTellHoldingsFromTheStandardOfReview() {
    assertThat(facts.findings().get(Finding.CREDIBILITY))
        .extracting(Fact::value)
        .isEqualTo(FindingOutcome.FAVOURABLE);
    assertThat(facts.findings().get(Finding.PAST_PERSECUTION))
        .extracting(Fact::value)
        .isEqualTo(FindingOutcome.FAVOURABLE);
    assertThat(facts.findings())
        .doesNotContainKeys(Finding.CORROBORATION, Finding.INTERNAL_RELOCATION);
  }

  @Test
  void citationAcrossPageFurnitureIsOneAndItsEvidenceLeavesTheFurnitureOut() {
    assertThat(values(facts.citations()))
        .containsExactly("Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)");
    assertThat(words(facts.citations().getFirst().evidence()))
        .isEqualTo("Matter of M-E-V-G-, 26 I&N Dec. 227, 237 (BIA 2014)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The client, 31, from Sonora, Mexico, was a municipal police officer.  | Mexico  | municipal police officer
          The client is an English-speaking teacher from Buea, Cameroon.  | Cameroon  | english-speaking teacher
          The client is a Honduran woman. She owned a small store.                  | Honduras    | business owner
          The client is a 20-year-old man from El Salvador. He drives nothing.      | El Salvador |
          """)
  void storyOfAClientGivesCountryAndOccupation(String story, String country, String occupation) {
    Facts told = FINDER.find(Document.ofText(story));
    assertThat(told.nationality().map(Fact::value)).contains(country);
    assertThat(told.occupation().map(Fact::value).orElse(null)).isEqualTo(occupation);
  }
}
