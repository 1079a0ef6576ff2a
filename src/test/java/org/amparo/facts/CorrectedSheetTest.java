package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amparo.law.Law;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectedSheetTest {

  private static final Map<String, @Nullable Object> MACHINE =
      FactSheet.of(new DecisionFactFinder(Law.load()).find(InventedDecision.document()));

  private static Map<String, @Nullable Object> ruled(String field, String... values) {
    return CorrectedSheet.of(MACHINE, List.of(new Correction(field, List.of(values), "A. Lawyer", Instant.EPOCH)));
  }

  @Test
  void aRulingWinsAndTheMachinesValueStaysApart() {
    assertThat(ruled("nationality", "Guatemala")).containsEntry("nationality", "Guatemala");
    assertThat(MACHINE).containsEntry("nationality", "Mexico");
    assertThat(ruled("represented", "false")).containsEntry("represented", false);
    assertThat(ruled("harm", "threats", "rape")).containsEntry("harm", List.of("threats", "rape"));
  }

  @Test
  void silenceCanBeRuled() {
    assertThat((Map<?, ?>) ruled("findings.credibility").get("findings")).extracting("credibility")
        .isEqualTo("not_addressed");
  }

  @Test
  void whatCannotStandThereIsRefused() {
    assertThatThrownBy(() -> ruled("gender", "tall")).isInstanceOf(IllegalArgumentException.class);
    assertThat(FactFields.objection("shoe_size", List.of("9")).orElseThrow()).contains("no such field");
    assertThat(FactFields.objection("nationality", List.of("Mexico", "Peru")).orElseThrow()).contains("one value");
  }
}
