package org.amparo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Policy;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.policy.Role;
import org.amparo.text.Alignment;
import org.amparo.text.Replacement;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
  private static final String TEXT = "Mirelva Tolvane, A 214-903-557, fled Honduras in May 2011.";
  private static final Span NAME = span("Mirelva Tolvane");
  private static final Span NUMBER = span("A 214-903-557");
  private static final Span COUNTRY = span("Honduras");
  private static final Span DATE = span("May 2011");
  private static final Proposal PROPOSAL = new Proposal(List.of(
      proposed(DATE, Kind.DATE, Action.GENERALISE, "[early 2011]"),
      proposed(NAME, Kind.PERSON, Action.HIDE, "[Applicant]"),
      proposed(COUNTRY, Kind.PLACE, Action.KEEP, ""),
      proposed(NUMBER, Kind.FILE_NUMBER, Action.HIDE, "[file number]")), List.of(), Policy.share().used());

  private final Review review = new Review(Clock.fixed(NOW, ZoneOffset.UTC));

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Proposed proposed(Span span, Kind kind, Action action, String standIn) {
    return new Proposed(span, kind, Role.APPLICANT, action, standIn, "a reason", 0.9);
  }

  private Approved approve(Ruling... rulings) throws NotReleasable {
    return review.approve(PROPOSAL, List.of(rulings), "Ada Reviewer");
  }

  private static String copy(Approved approved) {
    return Alignment.replace(TEXT, approved.replacements()).copy();
  }

  @Test
  void proposalStandsWhereNobodyRules() throws NotReleasable {
    Approved approved = approve();

    assertThat(copy(approved)).isEqualTo("[Applicant], [file number], fled Honduras in [early 2011].");
    assertThat(approved.names()).containsExactly(NAME);
    assertThat(approved.identifiers()).containsExactly(NUMBER);
    assertThat(approved.kept()).containsExactly(COUNTRY);
  }

  @Test
  void approvalRemembersWhoAndWhen() throws NotReleasable {
    assertThat(approve().approvedBy()).isEqualTo("Ada Reviewer");
    assertThat(approve().approvedAt()).isEqualTo(NOW);
  }

  @Test
  void rulingToKeepBeatsTheProposal() throws NotReleasable {
    Approved approved = approve(new Ruling(DATE, Action.KEEP, ""));

    assertThat(copy(approved)).endsWith("in May 2011.");
    assertThat(approved.kept()).contains(DATE);
  }

  @Test
  void rulingToHideBeatsAProposalToKeep() throws NotReleasable {
    Approved approved = approve(new Ruling(COUNTRY, Action.HIDE, "[a country]"));

    assertThat(copy(approved)).contains("fled [a country] in");
    assertThat(approved.kept()).isEmpty();
    assertThat(approved.names()).contains(COUNTRY);
  }

  @Test
  void rulingBeatsEveryProposalThatItTouches() throws NotReleasable {
    Approved approved = approve(new Ruling(NAME.cover(NUMBER), Action.HIDE, "[Applicant]"));

    assertThat(copy(approved)).startsWith("[Applicant], fled");
    assertThat(approved.identifiers()).containsExactly(NAME.cover(NUMBER));
  }

  @Test
  void rulingBeyondTheProposalIsAdded() throws NotReleasable {
    assertThat(copy(approve(new Ruling(span("fled"), Action.GENERALISE, "[left]")))).contains(", [left] Honduras");
  }

  @Test
  void whatAPersonKeepsIsNoNameToLookForInTheCopy() throws NotReleasable {
    assertThat(approve(new Ruling(NAME, Action.KEEP, "")).names()).isEmpty();
  }

  @Test
  void replacementsComeInOrderOfPlace() throws NotReleasable {
    Approved approved = approve(new Ruling(NAME, Action.HIDE, "[A]"), new Ruling(COUNTRY, Action.HIDE, "[B]"));

    assertThat(approved.replacements()).extracting(Replacement::span).isSorted();
  }

  @Test
  void overlappingRulingsAreRefused() {
    Ruling one = new Ruling(NAME, Action.HIDE, "[A]");
    Ruling other = new Ruling(new Span(NAME.start() + 3, NUMBER.end()), Action.KEEP, "");

    assertThatIllegalArgumentException().isThrownBy(() -> approve(one, other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void nobodyApprovesWithoutAName(String reviewer) {
    assertThatIllegalArgumentException().isThrownBy(() -> review.approve(PROPOSAL, List.of(), reviewer))
        .withMessageContaining("reviewer");
  }

  @Test
  void proposalWithAFailedDetectorIsRefused() {
    Proposal failed = new Proposal(PROPOSAL.spans(), List.of("Dates", "People"), PROPOSAL.policy());

    assertThatThrownBy(() -> review.approve(failed, List.of(), "Ada Reviewer"))
        .isInstanceOf(NotReleasable.class).hasMessageContaining("Dates, People");
  }

  @Test
  void refusalComesBeforeTheLackOfAName() {
    Proposal failed = new Proposal(PROPOSAL.spans(), List.of("Dates"), PROPOSAL.policy());

    assertThatThrownBy(() -> review.approve(failed, List.of(), " ")).isInstanceOf(NotReleasable.class);
  }
}
