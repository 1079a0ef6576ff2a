package org.amparo.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TabulationTest {

  private static Question question(boolean smallCells, Field... by) {
    return new Question(List.of(by), Map.of(), Optional.empty(), Source.COURT, Definition.HOUSE, smallCells);
  }

  private static Tallied group(String name, long grants, long denials, long others, long pending) {
    return new Tallied(List.of(new Tallied.Value(name, name)), new Counts(grants, denials, others, pending));
  }

  private static Answer answer(boolean smallCells, Field field, Tallied... groups) {
    Counts total = List.of(groups).stream().map(Tallied::counts).reduce(Counts.NONE, Counts::plus);
    return Tabulation.of(question(smallCells, field), List.of(groups), total, List.of());
  }

  /** Newcombe, Two-sided confidence intervals for the single proportion (1998), table I: 81 of 263 and 15 of 148. */
  @Test
  void intervalIsWilsonsAsNewcombePrintsIt() {
    Rate first = Wilson.rate(81, 263);
    assertThat(first.low()).isCloseTo(0.2553, within(0.00005));
    assertThat(first.high()).isCloseTo(0.3662, within(0.00005));
    Rate second = Wilson.rate(15, 148);
    assertThat(second.low()).isCloseTo(0.0624, within(0.00005));
    assertThat(second.high()).isCloseTo(0.1605, within(0.00005));
    assertThat(Wilson.rate(0, 20).low()).isZero();
    assertThat(Wilson.rate(0, 20).high()).isCloseTo(0.1611, within(0.00005));
  }

  @Test
  void bothDenominatorsAreTold() {
    Answer.Line line = answer(false, Field.COURT, group("A", 30, 70, 100, 11), group("B", 50, 50, 50, 50)).lines().getLast();
    assertThat(line.applications()).contains(200L);
    assertThat(line.ofMerits().orElseThrow().share()).isEqualTo(0.5);
    assertThat(line.ofCompletions().orElseThrow().n()).isEqualTo(150);
  }

  @Test
  void smallGroupsStandTogetherAndNeverAlone() {
    List<Answer.Line> lines =
        answer(false, Field.COURT, group("A", 30, 70, 100, 11), group("B", 50, 50, 50, 50), group("C", 0, 0, 9, 0)).lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast().together()).isEqualTo(2);
    assertThat(lines.getLast().applications()).contains(209L);
  }

  @Test
  void rateNeedsMoreDecisionsOfAJudge() {
    Tallied judge = group("Vale", 40, 40, 5, 0);
    assertThat(answer(false, Field.JUDGE, judge, group("Rey", 90, 90, 9, 9)).lines())
        .extracting(l -> l.ofMerits().isPresent()).containsExactly(true, false);
    assertThat(answer(false, Field.COURT, judge, group("B", 90, 90, 9, 9)).lines())
        .allSatisfy(l -> assertThat(l.ofMerits()).isPresent());
  }

  @Test
  void withheldNumberHasNoRate() {
    Answer.Line line = answer(false, Field.COURT, group("A", 2, 70, 100, 11), group("B", 50, 50, 50, 50)).lines().getLast();
    assertThat(line.grants()).isEmpty();
    assertThat(line.ofMerits()).isEmpty();
    assertThat(line.ofCompletions()).isEmpty();
  }

  @Test
  void nothingIsToldOfFewerThanTen() {
    Answer answer = answer(false, Field.COURT, group("A", 1, 2, 3, 3));
    assertThat(answer.lines()).isEmpty();
    assertThat(answer.total().applications()).isEmpty();
    assertThat(answer.total().grants()).isEmpty();
  }

  @Test
  void withinTheOfficeAllIsTold() {
    Answer answer = answer(true, Field.COURT, group("A", 1, 2, 3, 3));
    assertThat(answer.lines().getFirst().grants()).contains(1L);
  }

  @Test
  void questionOfUnknownShapeIsRefused() {
    assertThatThrownBy(() -> question(false, Field.OCCUPATION)).isInstanceOf(UnanswerableQuestion.class)
        .hasMessageContaining("occupation: the source court does not know it");
    assertThatThrownBy(() -> question(false, Field.COURT, Field.COURT)).isInstanceOf(UnanswerableQuestion.class);
    assertThatThrownBy(() -> Years.of("2011..2008")).isInstanceOf(UnanswerableQuestion.class);
    assertThatThrownBy(() -> Years.of("soon")).hasMessageContaining("2008..2011");
  }

  /**
   * Remission of leukaemia in weeks under 6-MP: Freireich and others (1963), as Kleinbaum and Klein print the curve
   * (Survival Analysis, table 2.2): .8571 at 6, .6902 at 13, .4482 at 23, median 23.
   */
  @Test
  void curveIsKaplanAndMeiersAsTheTextbookPrintsIt() {
    int[][] weeks = {
      {6, 3, 1}, {7, 1, 0}, {9, 0, 1}, {10, 1, 1}, {11, 0, 1}, {13, 1, 0}, {16, 1, 0}, {17, 0, 1}, {19, 0, 1}, {20, 0, 1},
      {22, 1, 0}, {23, 1, 0}, {25, 0, 1}, {32, 0, 2}, {34, 0, 1}, {35, 0, 1}
    };
    List<KaplanMeier.Seen> seen = new ArrayList<>();
    for (int[] week : weeks) {
      seen.add(new KaplanMeier.Seen(week[0], week[1], week[2]));
    }
    KaplanMeier curve = KaplanMeier.of(seen);
    assertThat(curve.remaining(6)).isCloseTo(0.8571, within(0.00005));
    assertThat(curve.remaining(13)).isCloseTo(0.6902, within(0.00005));
    assertThat(curve.remaining(40)).isCloseTo(0.4482, within(0.00005));
    assertThat(curve.until(0.5)).hasValue(23);
    assertThat(curve.earliest(0.5)).hasValue(13);
    assertThat(curve.latest(0.5)).isEmpty();
    assertThat(curve.until(0.25)).isEmpty();
  }
}
