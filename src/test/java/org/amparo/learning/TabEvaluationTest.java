package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class TabEvaluationTest {

  private final TabDocument document =
      Invented.document("one", "Mrs {!Ada Brandvold} left {Kastrova} for the Court of {Selmiye}. {!Ada Brandvold} won.");

  @Test
  void goldMasksReachEverything() {
    TabScore score = score(document.mustBeMasked());

    assertThat(score.directRecall()).isEqualTo(1);
    assertThat(score.quasiRecall()).isEqualTo(1);
    assertThat(score.tokenPrecision()).isEqualTo(1);
    assertThat(score.tokenF1()).isEqualTo(1);
    assertThat(score.directEntities()).isEqualTo(1);
    assertThat(score.quasiEntities()).isEqualTo(2);
    assertThat(score.masked()).isEqualTo(6.0 / 13, within(1e-12));
  }

  @Test
  void entityCountsOnlyWhenEveryMentionIsMasked() {
    TabScore score = score(document.mustBeMasked().subList(0, 2));

    assertThat(score.directRecall()).isZero();
    assertThat(score.cleanDocuments()).isZero();
    assertThat(score.quasiRecall()).isEqualTo(0.5);
    assertThat(score.mentionRecall()).isEqualTo(0.5);
    assertThat(score.tokenRecall()).isEqualTo(0.5);
  }

  @Test
  void wordsOutsideMarkedMentionsCostPrecision() {
    assertThat(score(List.of(new Span(0, document.text().length()))).tokenPrecision()).isEqualTo(6.0 / 13, within(1e-12));
  }

  @Test
  void overlappingMasksCountEachWordOnce() {
    Span name = document.mustBeMasked().getFirst();

    assertThat(score(List.of(name, name, new Span(name.start(), name.end() - 3))))
        .isEqualTo(score(List.of(name)));
  }

  @Test
  void functionWordsInsideAMentionMayStayReadable() {
    TabDocument court = Invented.document("two", "Heard by {Court of the Lakes}.");
    TabScore score = TabEvaluation.score(
        List.of(court), Map.of("two", List.of(new Span(9, 14), new Span(22, 27))));

    assertThat(score.quasiRecall()).isEqualTo(1);
  }

  @Test
  void documentWithoutMasksCountsAsReadable() {
    TabScore score = TabEvaluation.score(List.of(document), Map.of());

    assertThat(score.directRecall()).isZero();
    assertThat(score.tokenPrecision()).isZero();
    assertThat(score.tokenF1()).isZero();
  }

  private TabScore score(List<Span> masks) {
    return TabEvaluation.score(List.of(document), Map.of("one", masks));
  }
}
