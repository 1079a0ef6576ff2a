package org.amparo.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.vault.NotInVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectFactsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final String TEXT =
      """
      Decision of the Board of Immigration Appeals
      In re: Tiburcio QUEZALMANDA
      The respondent is a native and citizen of Honduras. The Immigration Judge found him credible.
      The appeal is dismissed.
      """;

  @TempDir private Path folder;
  private Amparo amparo;
  private String id;

  @BeforeEach
  void add() throws Exception {
    amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.fixed(NOW, ZoneOffset.UTC)));
    id = amparo.prepare().prepare(Files.writeString(folder.resolve("one.txt"), TEXT)).id();
  }

  @AfterEach
  void close() {
    amparo.close();
  }

  @Test
  void aRulingWinsOverTheMachineAndLeavesItsValueBesideIt() {
    CorrectFacts correct = amparo.correctFacts();
    correct.rule(id, "nationality", List.of("Guatemala"), "Ada Lawyer");
    CorrectFacts.Corrected shown = correct.show(id);
    assertThat(shown.sheet()).containsEntry("nationality", "Guatemala");
    assertThat(shown.machine()).containsEntry("nationality", "Honduras");
    assertThat(shown.evidence()).containsKey("nationality");
    assertThat(shown.corrections()).singleElement().satisfies(ruling -> {
      assertThat(ruling.by()).isEqualTo("Ada Lawyer");
      assertThat(ruling.at()).isEqualTo(NOW);
    });
  }

  @Test
  void theLaterRulingCountsAndTakenBackTheMachineStandsAgain() {
    CorrectFacts correct = amparo.correctFacts();
    correct.rule(id, "nationality", List.of("Guatemala"), "Ada Lawyer");
    correct.rule(id, "nationality", List.of(), "Ben Lawyer");
    assertThat(correct.show(id).sheet().get("nationality")).isNull();
    assertThat(correct.show(id).corrections()).hasSize(2);
    correct.takeBack(id, "nationality");
    assertThat(correct.show(id).sheet()).containsEntry("nationality", "Honduras");
    assertThat(correct.show(id).corrections()).isEmpty();
  }

  @Test
  void whatTheFieldCannotHoldIsRefusedAndNothingKept() {
    CorrectFacts correct = amparo.correctFacts();
    assertThat(CorrectFacts.fits("gender", List.of("purple"))).isFalse();
    assertThatThrownBy(() -> correct.rule(id, "gender", List.of("purple"), "Ada Lawyer"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(correct.show(id).corrections()).isEmpty();
  }

  @Test
  void aDecisionThatIsNotThereCannotBeRuledOn() {
    assertThatThrownBy(() -> amparo.correctFacts().rule("d-nothere", "gender", List.of("male"), "Ada Lawyer"))
        .isInstanceOf(NotInVault.class);
  }

  @Test
  void rulingsLieSealed() throws Exception {
    amparo.correctFacts().rule(id, "occupation", List.of("quetzalkeeper"), "Ada Lawyer");
    try (var files = Files.walk(folder.resolve("data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readAllBytes(file)).asString(java.nio.charset.StandardCharsets.ISO_8859_1)
            .doesNotContain("quetzalkeeper");
      }
    }
  }
}
