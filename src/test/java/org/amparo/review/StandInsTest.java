package org.amparo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Policy;
import org.amparo.policy.Role;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandInsTest {

  private static final String TEXT = "Mirelva Tolvane fled. Tolvane was 34; the yard 17 closed.";
  private static final Proposal PROPOSAL =
      new Proposal(
          List.of(
              new Proposed(new Span(0, 15), Kind.PERSON, Role.APPLICANT, Action.HIDE, "[Applicant]", "caption", 1),
              new Proposed(new Span(34, 36), Kind.AGE, Role.NONE, Action.GENERALISE, "[aged 30-39]", "age", 0.85)),
          List.of(),
          Policy.share().used());

  @Test
  void missedNameIsOfferedTheLabelOfWhomItNames() {
    assertThat(offered(new Span(22, 29), Action.HIDE)).isEqualTo("[Applicant]");
  }

  @Test
  void strangerAndNumberAreOfferedLabelsThatSayLittle() {
    assertThat(offered(new Span(42, 46), Action.HIDE)).isEqualTo("[name]");
    assertThat(offered(new Span(47, 49), Action.HIDE)).isEqualTo("[number]");
  }

  @Test
  void programsOwnCoarseValueIsOfferedFirst() {
    assertThat(offered(new Span(34, 36), Action.GENERALISE)).isEqualTo("[aged 30-39]");
    assertThat(offered(new Span(0, 15), Action.GENERALISE)).isEqualTo("[a person]");
    assertThat(offered(new Span(34, 36), Action.KEEP)).isEmpty();
  }

  @Test
  void typedOneGetsItsBrackets() {
    assertThat(StandIns.typed(" a crossing in the north ", "Rose Street Bridge")).hasValue("[a crossing in the north]");
    assertThat(StandIns.typed("[a bridge]", "Rose Street")).hasValue("[a bridge]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "[Tolvane's brother]", "TOLVANE", "a [b] c", "born 1984"})
  void typedOneThatTellsOrDoesNotFitIsRefused(String typed) {
    assertThat(StandIns.typed(typed, "Mirelva Tolvane, 1984")).isEmpty();
  }

  @Test
  void wordsWithoutACapitalTellToo() {
    assertThat(StandIns.typed("near the zorbeck", "zorbeck")).isEmpty();
    assertThat(StandIns.typed("a thing of the sea", "the sea wall")).isPresent();
  }

  @Test
  void peopleOfTheDecisionAreOffered() {
    assertThat(StandIns.people(PROPOSAL)).containsExactly("[Applicant]");
  }

  private static String offered(Span span, Action action) {
    return StandIns.offered(span, action, PROPOSAL, TEXT);
  }
}
