package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchCommandTest {

  @TempDir Path folder;
  private Terminal terminal;
  private Path client;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
    Invented.write(
        folder.resolve("in/police.txt"), Invented.decision("Tiburcio Quezalmanda", "A098-765-432", "Mexico"));
    Invented.write(
        folder.resolve("in/church.txt"),
        Invented.decision("Evaristo Onzaga", "A098-111-222", "China")
            .replace("a municipal police officer who refused the bribes of a drug cartel. The cartel threatened",
                "a member of an unregistered house church. The government threatened"));
    client = Invented.write(
        folder.resolve("client.txt"),
        "Mr. Anselmo Tepozteco, from Mexico, was a municipal police officer who refused the bribes of a cartel.");
  }

  @Test
  void folderIsRankedWithReasonsAndNothingIsStored() {
    Terminal.Result result = terminal.run("match", client, "--library", folder.resolve("in"));

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(Terminal.lines(result.out()).get(0)).isEqualTo("client");
    assertThat(Terminal.lines(result.out()).get(1)).startsWith("  police  ");
    assertThat(result.out()).contains("Same nationality: Mexico").doesNotContain("Tepozteco");
    assertThat(terminal.data()).doesNotExist();
  }

  @Test
  void runHasALineForEachDecisionBestFirst() throws IOException {
    Path run = folder.resolve("run.tsv");

    terminal.run("match", client, "--library", folder.resolve("in"), "--run", run);

    assertThat(Files.readAllLines(run).get(0)).isEqualTo("client\tpolice");
  }

  @Test
  void releasedDecisionsAreRankedById() {
    terminal.run("add", folder.resolve("in"));
    terminal.run("release", "--all", "--yes");

    JsonNode ranking = JsonMapper.shared().readTree(terminal.run("match", client, "--top", "1", "--json").out()).get(0);

    assertThat(ranking.get("client").asString()).isEqualTo("client");
    assertThat(ranking.get("decisions")).hasSize(1);
    assertThat(terminal.run("list").out()).contains(ranking.get("decisions").get(0).get("decision").asString());
  }

  @Test
  void badClientIsNamedAndTheOthersGoThrough() {
    Terminal.Result result =
        terminal.run("match", folder.resolve("missing.txt"), client, "--library", folder.resolve("in"));

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).startsWith("amparo: missing.txt: ");
    assertThat(result.out()).startsWith("client");
  }
}
