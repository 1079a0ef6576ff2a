package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgesDecisionTest {

  private static final FactFinder FINDER = new DecisionFactFinder(Law.load());
  private static final Document DECISION =
      InventedJudgesDecision.of(
          "SAN ANTONIO, TEXAS",
          "WRITTEN DECISION OF THE IMMIGRATION JUDGE",
          "ORDER\nIT IS HEREBY ORDERED that Respondent's application for asylum be GRANTED.",
          "October 3, 2019\n____________\nCORNELIA V. EASTWICK\nUnited States Immigration Judge");

  private final Facts facts = FINDER.find(DECISION);

  @Test
  void judgeDecidesAndNobodyAppealed() {
    assertThat(facts.body()).map(Fact::value).contains(Body.IJ);
    assertThat(facts.immigrationJudge()).map(Fact::value).contains("CORNELIA V. EASTWICK");
    assertThat(facts.adjudicators()).extracting(Fact::value).containsExactly("CORNELIA V. EASTWICK");
    assertThat(facts.appellant()).isEmpty();
    assertThat(facts.boardActions()).isEmpty();
  }

  @Test
  void courtAndCounselAreReadFromTheCaption() {
    assertThat(facts.hearingCity()).map(Fact::value).contains("San Antonio");
    assertThat(facts.hearingState()).map(Fact::value).contains("TX");
    assertThat(facts.represented()).map(Fact::value).contains(true);
  }

  @Test
  void courtsOwnWordsAreHoldingsAndHeadingsAreNot() {
    assertThat(facts.findings())
        .extractingFromEntries(entry -> entry.getKey() + " " + entry.getValue().value())
        .containsExactlyInAnyOrder(
            "CREDIBILITY FAVOURABLE", "PAST_PERSECUTION FAVOURABLE", "NEXUS FAVOURABLE");
    assertThat(facts.socialGroups()).extracting(Fact::value).containsExactly("former bus drivers of nowhere");
  }

  @Test
  void grantOfOneLeavesTheOthersUnreached() {
    assertThat(values(facts.relief()))
        .containsOnly(
            Map.entry(Relief.ASYLUM, ReliefOutcome.GRANTED),
            Map.entry(Relief.WITHHOLDING, ReliefOutcome.NOT_REACHED),
            Map.entry(Relief.CAT, ReliefOutcome.NOT_REACHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Date: October 3, 2019   _______;Desmond A. Yardwick;Immigration Judge | Desmond A. Yardwick
          _______;/s/ Desmond Yardwick;IMMIGRATION JUDGE;10/03/2019             | Desmond Yardwick
          DATED this 3rd day of October, 2019.;Desmond Yardwick, U.S. Immigration Judge | Desmond Yardwick
          Dated: Oct. 3, 2019;Hon. Desmond Yardwick;Assistant Chief Immigration Judge   | Desmond Yardwick
          """)
  void signatureAndItsDateAreRead(String signature, String judge) {
    Facts signed = FINDER.find(document("DENVER, CO 80202", "ORDERS", signature.replace(';', '\n')));
    assertThat(signed.immigrationJudge()).map(Fact::value).contains(judge);
    assertThat(signed.decisionDate()).map(Fact::value).contains(LocalDate.of(2019, 10, 3));
    assertThat(signed.hearingCity()).map(Fact::value).contains("Denver");
    assertThat(signed.hearingState()).map(Fact::value).contains("CO");
  }

  @Test
  void oralDecisionIsDatedInItsCaption() {
    String place = "MIAMI, FLORIDA\nDate: May 16, 2023";
    Facts oral = FINDER.find(document(place, "ORDER", "ROSALIND M. THACKWELL\nImmigration Judge"));
    assertThat(oral.decisionDate()).map(Fact::value).contains(LocalDate.of(2023, 5, 16));
  }

  private static Document document(String place, String order, String signature) {
    return InventedJudgesDecision.of(place, "ORAL DECISION OF THE IMMIGRATION JUDGE", order, signature);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it is ordered that the application for asylum be denied                                  | ASYLUM=DENIED
          asylum is denied; it is ordered that withholding of removal is granted | ASYLUM=DENIED, WITHHOLDING=GRANTED
          the respondent is granted deferral of removal under the convention against torture       | CAT=GRANTED
          in the alternative, withholding of removal be granted | WITHHOLDING=GRANTED
          the applications for asylum and withholding of removal are pretermitted | ASYLUM=DENIED, WITHHOLDING=DENIED
          the application for withholding of removal is denied as moot | WITHHOLDING=NOT_REACHED
          the respondent is granted voluntary departure in lieu of removal                         | ''
          """)
  void eachVerdictSettlesWhatItNames(String order, String outcomes) {
    Map<Relief, ReliefOutcome> expected =
        Arrays.stream(outcomes.split(", ")).filter(each -> !each.isEmpty()).map(each -> each.split("="))
            .collect(Collectors.toMap(each -> Relief.valueOf(each[0]), each -> ReliefOutcome.valueOf(each[1])));
    assertThat(JudgesReliefReader.ordered(order)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Court finds that the respondent is not credible.                  | ADVERSE
          The undersigned makes an adverse credibility finding.                 | ADVERSE
          I find the respondent credible.                                       | FAVOURABLE
          The Court does not make an adverse credibility finding.               | FAVOURABLE
          """)
  void judgesOwnCredibilityFindingStands(String sentence, FindingOutcome outcome) {
    Document document =
        Document.ofText(InventedJudgesDecision.HEADING + "DECISION OF THE IMMIGRATION JUDGE\n" + sentence);
    assertThat(FINDER.find(document).findings().get(Finding.CREDIBILITY))
        .extracting(Fact::value)
        .isEqualTo(outcome);
  }

  @Test
  void boardsDecisionThatNamesTheCourtStaysTheBoards() {
    List<String> board = InventedDecision.TEXT.lines().toList();
    String text = String.join("\n", board.subList(0, 3)) + "\nIMMIGRATION COURT\n" + InventedDecision.TEXT;
    assertThat(FINDER.find(Document.ofText(text)).body()).map(Fact::value).contains(Body.BIA);
  }

  @Test
  void evidenceLiesInsideTheText() {
    assertThat(FactFinderContract.evidence(facts))
        .isNotEmpty()
        .allSatisfy(span -> FactFinderContract.assertInside(span, DECISION.text().lengthChars()));
  }

  private static <K> Map<K, ReliefOutcome> values(Map<K, Fact<ReliefOutcome>> facts) {
    return facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().value()));
  }
}
