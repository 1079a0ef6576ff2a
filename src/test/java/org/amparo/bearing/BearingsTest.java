package org.amparo.bearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Application;
import org.amparo.facts.FindingOutcome;
import org.amparo.facts.Ground;
import org.amparo.facts.Harm;
import org.amparo.facts.Persecutor;
import org.amparo.flows.Amparo;
import org.amparo.flows.Settings;
import org.amparo.law.Law;
import org.amparo.matching.CaseProfile;
import org.amparo.release.ReleasedDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BearingsTest {

  private static final String DECISION =
      """
      U.S. Department of Justice
      Executive Office for Immigration Review
      Decision of the Board of Immigration Appeals

      File: A098-765-432 - El Paso, TX          Date: March 14, 2017
      In re: TIBURCIO QUEZALMANDA
      IN REMOVAL PROCEEDINGS
      APPEAL
      ON BEHALF OF RESPONDENT: Hope Waters, Esquire
      APPLICATION: Asylum; withholding of removal; Convention Against Torture

      The respondent, a native and citizen of Mexico, was a police officer. A cartel threatened him because he refused its
      bribes. He appeals from the decision of the Immigration Judge.

      The Immigration Judge found the respondent credible, and that finding is not clearly erroneous.
      We conclude that the respondent did not establish a nexus between the harm he fears and a protected ground. The
      cartel was motivated by money, and the respondent has not shown that any protected ground was one central reason.
      We remand the record for the Immigration Judge to consider whether the government of Mexico is unable or unwilling
      to control the cartel.
      The respondent has not complied with the requirements of Matter of Lozada for a claim of ineffective assistance.

      ORDER: The appeal is sustained in part, and the record is remanded.
      """;

  @TempDir static Path folder;
  private static Amparo amparo;
  private static ReleasedDecision decision;
  private static final Bearings BEARINGS = new Bearings(Law.load());

  @BeforeAll
  static void release() throws Exception {
    amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()));
    String id = amparo.prepare().prepare(Files.writeString(folder.resolve("one.txt"), DECISION)).id();
    decision = amparo.release().release(id, "Ada Reviewer");
  }

  @AfterAll
  static void close() {
    amparo.close();
  }

  private static CaseProfile client(String country, List<Persecutor> persecutors) {
    return new CaseProfile(
        Optional.of(country), Optional.empty(), Optional.of("police officer"), List.of(Ground.POLITICAL_OPINION),
        persecutors, List.of(Harm.THREATS), List.of(Application.ASYLUM), Optional.of(5), "A story.");
  }

  @Test
  void everyPointIsQuotedWordForWord() {
    Bearing bearing = BEARINGS.of(decision, client("Mexico", List.of(Persecutor.CARTEL)));

    assertThat(bearing.points()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(point -> assertThat(point.said())
        .isNotEmpty()
        .allSatisfy(said -> assertThat(said.place().of(decision.text())).isEqualTo(said.words())));
    assertThat(decision.text()).doesNotContain("Quezalmanda");
  }

  @Test
  void pointsFollowTheOrderOfACarefulDecision() {
    Bearing bearing = BEARINGS.of(decision, client("Mexico", List.of(Persecutor.CARTEL)));

    assertThat(bearing.points().stream().map(point -> point.element().position())).isSorted();
  }

  @Test
  void whatWasLostHurtsWhatWasSentBackIsOnlyARemandAndWhatWasWonHelps() {
    Bearing bearing = BEARINGS.of(decision, client("Mexico", List.of(Persecutor.CARTEL)));

    assertThat(bearing.on("cred").orElseThrow().effect()).isEqualTo(Effect.HELPS);
    assertThat(bearing.on("nexus").orElseThrow().effect()).isEqualTo(Effect.HURTS);
    assertThat(bearing.on("nexus").orElseThrow().left()).contains(FindingOutcome.ADVERSE);
    assertThat(bearing.on("state").orElseThrow().effect()).isEqualTo(Effect.REMAND_ONLY);
    assertThat(bearing.tally()).containsKeys(Effect.HELPS, Effect.HURTS, Effect.REMAND_ONLY);
  }

  @Test
  void counselsFailingIsAPointOfProcedure() {
    Point counsel = BEARINGS.of(decision, client("Mexico", List.of())).on("proc.counsel").orElseThrow();

    assertThat(counsel.effect()).isEqualTo(Effect.HURTS);
    assertThat(counsel.left()).isEmpty();
    assertThat(counsel.said().getFirst().words()).contains("Lozada");
  }

  @Test
  void sameFactsAreToldFromOthersAndFromSilence() {
    Point same = BEARINGS.of(decision, client("Mexico", List.of(Persecutor.CARTEL))).on("state").orElseThrow();
    Point other = BEARINGS.of(decision, client("China", List.of())).on("state").orElseThrow();

    assertThat(same.comparisons()).extracting(Comparison::likeness).containsOnly(Comparison.Likeness.SAME);
    assertThat(other.comparisons()).extracting(Comparison::likeness)
        .containsExactly(Comparison.Likeness.DIFFERENT, Comparison.Likeness.UNKNOWN);
  }

  @Test
  void differenceDistinguishesOnlyWhatWentAgainstTheApplicant() {
    Bearing bearing = BEARINGS.of(decision, client("China", List.of(Persecutor.GOVERNMENT)));

    assertThat(bearing.on("nexus").orElseThrow().distinguishing()).extracting(Comparison::what)
        .contains(Comparison.Trait.PERSECUTOR);
    assertThat(bearing.on("state").orElseThrow().distinguishing()).isEmpty();
  }

  @Test
  void whatNobodyToldIsAskedFor() {
    Bearing bearing = BEARINGS.of(decision, client("Mexico", List.of()));

    assertThat(bearing.on("cred").orElseThrow().questions()).anyMatch(question -> question.contains("earlier statement"));
    assertThat(BEARINGS.of(decision, client("Mexico", List.of(Persecutor.CARTEL))).on("state").orElseThrow().questions())
        .isEmpty();
  }

  @Test
  void circuitOfTheClientTellsWhoseLawItIs() {
    assertThat(BEARINGS.of(decision, client("Mexico", List.of())).reach()).isEqualTo(Reach.SAME_CIRCUIT);
  }

  @Test
  void pointWithoutAQuotationCannotBeMade() {
    Point point = BEARINGS.of(decision, client("Mexico", List.of())).points().getFirst();

    assertThatThrownBy(() -> new Point(
        point.element(), point.left(), point.effect(), List.of(), point.comparisons(), point.questions()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without a quotation");
  }

  @Test
  void decisionThatIsNotReleasedIsNotApplied() {
    assertThat(amparo.apply().apply("nobody", client("Mexico", List.of()))).isEmpty();
  }
}
