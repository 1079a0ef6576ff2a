package org.amparo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.policy.Action;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class DraftTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
  private static final Span FIRST = new Span(0, 5);
  private static final Span SECOND = new Span(10, 15);

  private final Draft fresh = Draft.begun(NOW);

  @Test
  void laterRulingBeatsTheEarlierThatItTouches() {
    Draft draft = fresh.ruled(hide(FIRST), NOW).ruled(hide(SECOND), NOW).ruled(hide(new Span(3, 12)), NOW);

    assertThat(draft.rulings()).extracting(Ruling::span).containsExactly(new Span(3, 12));
  }

  @Test
  void oneKeyIsUndoneAndDoneAgainAsAWhole() {
    Draft draft = fresh.ruled(hide(FIRST, SECOND), NOW);

    assertThat(draft.undone().rulings()).isEmpty();
    assertThat(draft.undone().redone()).isEqualTo(draft);
    assertThat(draft.undone().canRedo()).isTrue();
    assertThat(draft.canRedo()).isFalse();
    assertThat(fresh.undone()).isEqualTo(fresh);
    assertThat(draft.redone()).isEqualTo(draft);
  }

  @Test
  void undoneRulingThatBeatAnotherGivesItBack() {
    Draft draft = fresh.ruled(hide(FIRST), NOW).ruled(hide(new Span(0, 15)), NOW).undone();

    assertThat(draft.rulings()).extracting(Ruling::span).containsExactly(FIRST);
  }

  @Test
  void newKeyAfterUndoForgetsWhatWasUndone() {
    Draft draft = fresh.ruled(hide(FIRST), NOW).undone().ruled(hide(SECOND), NOW);

    assertThat(draft.canRedo()).isFalse();
    assertThat(draft.rulings()).extracting(Ruling::span).containsExactly(SECOND);
  }

  @Test
  void takingARulingBackIsAKeyToo() {
    Draft draft = fresh.ruled(hide(FIRST), NOW).withdrawn(List.of(FIRST), NOW);

    assertThat(draft.rulings()).isEmpty();
    assertThat(draft.undone().rulings()).hasSize(1);
  }

  @Test
  void pauseBeginsANewVisit() {
    Instant soon = NOW.plus(Duration.ofMinutes(5));
    Instant nextDay = NOW.plus(Duration.ofDays(1));
    Draft draft = fresh.ruled(hide(FIRST), soon).seen(nextDay).ruled(hide(SECOND), nextDay.plusSeconds(60));

    assertThat(draft.visit().before()).isEqualTo(soon);
    assertThat(draft.since(draft.visit().before())).hasSize(1);
    assertThat(draft.since(draft.visit().before()).getFirst().rulings().getFirst().span()).isEqualTo(SECOND);
  }

  @Test
  void placeThatIsProposedOtherwiseIsToBeLookedAtAgain() {
    Draft draft = fresh.lookedAt(List.of(FIRST, SECOND))
        .changed(List.of(new Change(FIRST, Optional.of(Action.HIDE), Optional.of(Action.KEEP))));

    assertThat(draft.looked()).containsExactly(SECOND);
  }

  private static List<Ruling> hide(Span... spans) {
    return List.of(spans).stream().map(span -> new Ruling(span, Action.HIDE, "[name]")).toList();
  }
}
