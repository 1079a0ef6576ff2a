package org.amparo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  private static final String TEXT = "Ann of Bath met Bo.";
  private static final Alignment ALIGNED =
      Alignment.replace(
          TEXT,
          List.of(
              new Replacement(new Span(0, 3), "[Applicant]"),
              new Replacement(new Span(7, 11), ""),
              new Replacement(new Span(16, 18), "[X]")));

  @Test
  void copyShowsTheStandIns() {
    assertThat(ALIGNED.copy()).isEqualTo("[Applicant] of  met [X].");
    assertThat(ALIGNED.standIns()).extracting(s -> s.of(ALIGNED.copy())).containsExactly("[Applicant]", "", "[X]");
  }

  @Test
  void untouchedWordIsFoundBothWays() {
    Span met = new Span(TEXT.indexOf("met"), TEXT.indexOf("met") + 3);
    Span copied = ALIGNED.toCopy(met).orElseThrow();

    assertThat(copied.of(ALIGNED.copy())).isEqualTo("met");
    assertThat(ALIGNED.toSource(copied)).isEqualTo(met);
  }

  @Test
  void partOfAStandInStandsForTheWholeStretch() {
    assertThat(ALIGNED.toSource(new Span(3, 5)).of(TEXT)).isEqualTo("Ann");
    assertThat(ALIGNED.toSource(new Span(3, 14)).of(TEXT)).isEqualTo("Ann of");
    assertThat(ALIGNED.toCopy(new Span(1, 6)).orElseThrow().of(ALIGNED.copy())).isEqualTo("[Applicant] of");
  }

  @Test
  void whatWasReplacedByNothingIsNowhereInTheCopy() {
    assertThat(ALIGNED.toCopy(new Span(7, 11))).isEmpty();
  }

  @Test
  void everyUntouchedCharacterComesBackToItsPlace() {
    for (int i = 0; i < TEXT.length(); i++) {
      Span character = new Span(i, i + 1);
      ALIGNED.toCopy(character).filter(c -> c.lengthChars() == 1)
          .ifPresent(c -> assertThat(ALIGNED.toSource(c)).isEqualTo(character));
    }
  }
}
