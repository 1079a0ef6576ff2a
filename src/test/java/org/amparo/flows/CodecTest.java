package org.amparo.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.facts.Application;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Body;
import org.amparo.facts.Fact;
import org.amparo.facts.Facts;
import org.amparo.facts.Finding;
import org.amparo.facts.FindingOutcome;
import org.amparo.facts.Gender;
import org.amparo.facts.Ground;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.matching.CaseProfile;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Policy;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.policy.Role;
import org.amparo.review.Approved;
import org.amparo.text.Box;
import org.amparo.text.Document;
import org.amparo.text.Evidence;
import org.amparo.text.Furniture;
import org.amparo.text.Original;
import org.amparo.text.Page;
import org.amparo.text.Replacement;
import org.amparo.text.Span;
import org.amparo.text.Word;
import org.junit.jupiter.api.Test;

class CodecTest {

  private static final Evidence WORDS = Evidence.at(0, 4);

  @Test
  void documentComesBackWithItsPlaces() {
    Word word = new Word(new Span(0, 4), new Box(1.5, 2, 30, 11), 0.93);
    Page page = new Page(1, new Span(0, 9), Page.Source.OCR, 612, 792, List.of(word));
    Document document =
        new Document(
            Original.of("José 😀 x"),
            List.of(page),
            List.of(new Furniture(new Span(5, 9), Furniture.Kind.PAGE_NUMBER)));

    assertThat(Codec.DOCUMENT.value(Codec.DOCUMENT.bytes(document))).isEqualTo(document);
  }

  @Test
  void factsComeBackWithTheirEvidence() {
    Facts facts =
        new Facts(
            Optional.of(new Fact<>(Body.BIA, WORDS)),
            Optional.of(new Fact<>(LocalDate.of(2019, 5, 3), WORDS)),
            Optional.of(new Fact<>("El Paso", WORDS)),
            Optional.empty(),
            List.of(new Fact<>("Doe, Ann", WORDS)),
            Optional.empty(),
            Optional.of(new Fact<>("Mexico", WORDS)),
            Optional.of(new Fact<>(Gender.MALE, WORDS)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Fact<>(true, WORDS)),
            Optional.empty(),
            List.of(new Fact<>(Application.ASYLUM, WORDS)),
            Optional.empty(),
            List.of(new Fact<>(BoardAction.DISMISSED, WORDS)),
            Map.of(Relief.ASYLUM, new Fact<>(ReliefOutcome.DENIED, WORDS)),
            List.of(new Fact<>(Ground.RACE, WORDS)),
            List.of(),
            List.of(),
            List.of(),
            Map.of(Finding.NEXUS, new Fact<>(FindingOutcome.ADVERSE, WORDS)),
            List.of(),
            List.of());

    assertThat(Codec.FACTS.value(Codec.FACTS.bytes(facts))).isEqualTo(facts);
  }

  @Test
  void proposalAndApprovalComeBack() {
    Proposed proposed =
        new Proposed(new Span(0, 4), Kind.PERSON, Role.APPLICANT, Action.HIDE, "[Applicant]", "caption", 0.9);
    Proposal proposal = new Proposal(List.of(proposed), List.of("ages"), Policy.share().used());
    Approved approved =
        new Approved(
            List.of(new Replacement(new Span(0, 4), "[Applicant]")),
            List.of(new Span(0, 4)),
            List.of(),
            List.of(new Span(7, 9)),
            Policy.share().used(),
            "A. Reviewer",
            Instant.parse("2026-11-23T10:15:30.123456Z"));

    assertThat(Codec.PROPOSAL.value(Codec.PROPOSAL.bytes(proposal))).isEqualTo(proposal);
    assertThat(Codec.APPROVAL.value(Codec.APPROVAL.bytes(approved))).isEqualTo(approved);
  }

  @Test
  void profileComesBack() {
    CaseProfile profile =
        new CaseProfile(
            Optional.of("Mexico"),
            Optional.empty(),
            Optional.of("police officer"),
            List.of(Ground.POLITICAL_OPINION),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(5),
            "[Applicant] refused.");

    assertThat(Codec.PROFILE.value(Codec.PROFILE.bytes(profile))).isEqualTo(profile);
  }

  @Test
  void foreignBytesAreRefusedWithoutQuotingThem() {
    byte[] foreign = "Juana Perez Inventada".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Codec.DOCUMENT.value(foreign))
        .isInstanceOf(UnknownForm.class)
        .hasMessageContaining("Document")
        .hasMessageNotContaining("Juana")
        .hasNoCause();
  }
}
