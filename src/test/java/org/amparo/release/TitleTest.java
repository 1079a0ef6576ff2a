package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Fact;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.text.Evidence;
import org.junit.jupiter.api.Test;

class TitleTest {

  private static <T> Fact<T> fact(T value) {
    return new Fact<>(value, Evidence.at(0, 1));
  }

  @Test
  void decisionThatSaysNothingHasATitle() {
    assertThat(Title.of(ReleasedFacts.none())).isEqualTo("Asylum decision");
  }

  @Test
  void actionIsNamedWhereNoReliefWasDecided() {
    assertThat(Stream.of(BoardAction.values()).map(action -> Title.outcome(Map.of(), List.of(fact(action)))))
        .doesNotHaveDuplicates().noneMatch(String::isBlank).contains("appeal dismissed", "motion denied");
  }

  @Test
  void onlyWhatWasDecidedIsNamed() {
    for (ReliefOutcome outcome : List.of(ReliefOutcome.NOT_REACHED, ReliefOutcome.NOT_APPLICABLE)) {
      assertThat(Title.outcome(Map.of(Relief.CAT, fact(outcome)), List.of())).isEqualTo("asylum decision");
    }
    assertThat(Title.outcome(
        Map.of(Relief.CAT, fact(ReliefOutcome.DENIED), Relief.ASYLUM, fact(ReliefOutcome.DENIED),
            Relief.WITHHOLDING, fact(ReliefOutcome.DENIED)), List.of()))
        .isEqualTo("asylum, withholding and CAT denied");
  }
}
