package org.amparo.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Body;
import org.amparo.facts.Gender;
import org.amparo.facts.Ground;
import org.amparo.facts.Harm;
import org.amparo.facts.Persecutor;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.release.ReleasedDecision;
import org.amparo.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every library keeps to. */
abstract class LibraryContract {

  static final ReleasedDecision OFFICER =
      InventedDecision.of(
              "a1",
              """
              [Applicant] was a police officer in [a town in Sonora].
              A drug cartel offered bribes and he refused them.
              See Matter of Fuentes, 19 I&N Dec. 658 (BIA 1988). The officers of the zarzamora cartel shot his partner.""")
          .by(Body.BIA, "Quill, Martha J.", "Oake, Jr., Tom")
          .in("TX", 5, 2019)
          .respondent("Mexico", Gender.MALE, "police officer")
          .harmed(Persecutor.CARTEL, Harm.THREATS, Ground.POLITICAL_OPINION)
          .ended(BoardAction.REMANDED, Relief.ASYLUM, ReliefOutcome.REMANDED)
          .released();
  static final ReleasedDecision WIFE =
      InventedDecision.of("b2", "[Applicant] was beaten by her husband. The police refused to take her report.")
          .by(Body.IJ, "Tamsin Reedy")
          .in("CA", 9, 2021)
          .respondent("Guatemala", Gender.FEMALE, "seamstress")
          .harmed(Persecutor.PARTNER, Harm.DOMESTIC_VIOLENCE, Ground.PARTICULAR_SOCIAL_GROUP)
          .ended(BoardAction.SUSTAINED_IN_PART, Relief.ASYLUM, ReliefOutcome.GRANTED)
          .released();
  static final ReleasedDecision BARE =
      InventedDecision.of("c3", "The motion to reopen is denied as untimely.").released();

  private Library library;

  /** A library with nothing in it. */
  abstract Library empty();

  @BeforeEach
  void fill() {
    library = empty();
    List.of(WIFE, BARE, OFFICER).forEach(library::put);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void decisionComesBackWhole() {
    assertThat(library.find("a1")).contains(OFFICER);
    assertThat(library.find("nobody")).isEmpty();
  }

  @Test
  void allComeInOrderOfId() {
    assertThat(library.all()).containsExactly(OFFICER, WIFE, BARE);
  }

  @Test
  void putReplacesTheSameId() {
    library.put(InventedDecision.of("a1", "Nothing of the kind.").released());
    assertThat(library.all()).hasSize(3);
    assertThat(found("zarzamora")).isEmpty();
  }

  @Test
  void withdrawnIsNotFound() {
    library.withdraw("a1");
    library.withdraw("nobody");
    assertThat(library.find("a1")).isEmpty();
    assertThat(found("cartel")).isEmpty();
    assertThat(library.rank("an officer whom a cartel bribed", 9)).isEmpty();
    assertThat(counts("", Map.of(), Facet.NATIONALITY)).containsExactly(new FacetCount("guatemala", 1));
  }

  @Test
  void wordsFindTheirOtherForms() {
    assertThat(found("refusing bribe")).containsExactly("a1");
  }

  @Test
  void upToThreeWordsMustAllBeThere() {
    assertThat(found("police")).containsExactlyInAnyOrder("a1", "b2");
    assertThat(found("police husband")).containsExactly("b2");
    assertThat(found("police officer cartel unheard")).containsExactly("a1");
  }

  @Test
  void quotedWordsMustStandTogether() {
    assertThat(found("\"police officer\"")).containsExactly("a1");
    assertThat(found("“officer police”")).isEmpty();
    assertThat(found("\"police officer")).containsExactly("a1");
  }

  @Test
  void everyCharacterIsTextAndNoneIsSyntax() {
    for (String typed : List.of("cartel*", "+cartel", "-cartel", "(cartel", "cartel^", "[cartel}", "cartel\\")) {
      assertThat(found(typed)).as(typed).containsExactly("a1");
    }
    for (String typed : List.of("cart*", "text:cartel", "cartel~2", "cartel OR unheard", "/c.*/")) {
      assertThat(found(typed)).as(typed).isEmpty();
    }
    assertThat(found("* ? -- \"\" \\")).isEmpty();
  }

  @Test
  void standInsAreNotWords() {
    assertThat(found("Sonora")).isEmpty();
    assertThat(found("Applicant")).isEmpty();
  }

  @Test
  void noWordsLetAllPassNewestFirst() {
    assertThat(found(" ")).containsExactly("b2", "a1", "c3");
    assertThat(library.search(new Search("", Map.of(), 0, 9)).hits()).allMatch(hit -> hit.passages().isEmpty());
  }

  @Test
  void filtersOfOneFacetWidenAndOfTwoNarrow() {
    assertThat(found("", Map.of(Facet.NATIONALITY, List.of("Mexico", "guatemala")))).containsExactly("b2", "a1");
    assertThat(found("", Map.of(Facet.NATIONALITY, List.of("mexico"), Facet.OUTCOME, List.of("granted")))).isEmpty();
  }

  @Test
  void everyFacetFilters() {
    Map<Facet, String> ofTheOfficer =
        Map.of(
            Facet.NATIONALITY, "mexico", Facet.GROUND, "political_opinion", Facet.OUTCOME, "remanded", Facet.COURT,
            "5th circuit", Facet.JUDGE, "quill", Facet.YEAR, "2019");
    ofTheOfficer.forEach(
        (facet, value) -> assertThat(found("", Map.of(facet, List.of(value)))).as(facet.name()).containsExactly("a1"));
    assertThat(found("", Map.of(Facet.COURT, List.of("TX")))).containsExactly("a1");
    assertThat(found("", Map.of(Facet.JUDGE, List.of("Quill, Martha J.")))).containsExactly("a1");
    assertThat(found("", Map.of(Facet.JUDGE, List.of("reedy")))).containsExactly("b2");
  }

  @Test
  void ownFilterDoesNotNarrowOwnCounts() {
    Map<Facet, List<String>> mexican = Map.of(Facet.NATIONALITY, List.of("mexico"));
    assertThat(counts("police", mexican, Facet.NATIONALITY))
        .containsExactly(new FacetCount("guatemala", 1), new FacetCount("mexico", 1));
    assertThat(counts("police", mexican, Facet.OUTCOME)).containsExactly(new FacetCount("remanded", 1));
  }

  @Test
  void pagesOfAResultFollowOneAnother() {
    SearchResult second = library.search(new Search("", Map.of(), 1, 1));
    assertThat(second.total()).isEqualTo(3);
    assertThat(second.hits()).extracting(hit -> hit.decision().id()).containsExactly("a1");
    assertThat(library.search(new Search("", Map.of(), 0, 0)).hits()).isEmpty();
    assertThat(library.search(new Search("", Map.of(), 7, 5)).hits()).isEmpty();
  }

  @Test
  void passagesAreSentencesWithTheirWordsMarked() {
    Passage best = library.search(new Search("cartel bribes", Map.of(), 0, 9)).hits().getFirst().passages().getFirst();
    assertThat(best.span().of(OFFICER.text())).isEqualTo("A drug cartel offered bribes and he refused them.");
    assertThat(best.marks()).extracting(mark -> mark.of(OFFICER.text())).containsExactly("cartel", "bribes");
  }

  @Test
  void citationIsNotCutAtItsFullStops() {
    Span cited = library.passages(OFFICER, "Fuentes").getFirst().span();
    assertThat(cited.of(OFFICER.text())).isEqualTo("See Matter of Fuentes, 19 I&N Dec. 658 (BIA 1988).");
  }

  @Test
  void storyRanksTheNearestFirstAndKeepsToTheBound() {
    String story = "He was a policeman; the cartel wanted him to take bribes. ".repeat(300);
    assertThat(library.rank(story, 5)).extracting(Hit::decision).startsWith(OFFICER);
    assertThat(library.rank(story, 1)).hasSize(1);
    assertThat(library.rank(story, 0)).isEmpty();
    assertThat(library.rank("…", 5)).isEmpty();
  }

  @Test
  void emptyLibraryFindsNothing() {
    library.all().forEach(decision -> library.withdraw(decision.id()));
    assertThat(found("")).isEmpty();
    assertThat(library.all()).isEmpty();
    assertThat(library.rank("police", 5)).isEmpty();
  }

  private List<String> found(String words) {
    return found(words, Map.of());
  }

  private List<String> found(String words, Map<Facet, List<String>> filters) {
    return library.search(new Search(words, filters, 0, 10)).hits().stream().map(hit -> hit.decision().id()).toList();
  }

  private List<FacetCount> counts(String words, Map<Facet, List<String>> filters, Facet facet) {
    return library.search(new Search(words, filters, 0, 10)).facets().getOrDefault(facet, List.of());
  }
}
