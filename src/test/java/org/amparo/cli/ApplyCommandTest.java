package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApplyCommandTest {

  @TempDir Path folder;
  private Terminal terminal;
  private Path client;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
    Invented.write(folder.resolve("in/police.txt"),
        Invented.decision("Tiburcio Quezalmanda", "A098-765-432", "Mexico")
            + "\nWe agree with the Immigration Judge that the respondent did not establish a nexus to a protected ground.\n");
    client = Invented.write(
        folder.resolve("client.txt"),
        "Mr. Anselmo Tepozteco, from Mexico, was a municipal police officer who refused the bribes of a cartel.");
  }

  @Test
  void tableQuotesTheDecisionAndNamesNobody() {
    Terminal.Result result =
        terminal.run("apply", client, "--library", folder.resolve("in"), "--decision", "police");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).startsWith("police  ").contains("Nexus", "hurts", "\"We agree with the Immigration Judge")
        .doesNotContain("Tepozteco", "Quezalmanda");
    assertThat(terminal.data()).doesNotExist();
  }

  @Test
  void programsReadTheSameAsJson() {
    String json = terminal.run("apply", client, "--library", folder.resolve("in"), "--json").out();

    JsonNode police = JsonMapper.shared().readTree(json).get(0);
    assertThat(police.get("decision").asString()).isEqualTo("police");
    assertThat(police.get("points").valueStream().map(point -> point.get("element").asString())).contains("nexus");
    assertThat(police.get("points").get(0).get("said").get(0).get("words").asString()).isNotBlank();
  }

  @Test
  void releasedDecisionsAreAppliedById() {
    terminal.run("add", folder.resolve("in"));
    terminal.run("release", "--all", "--yes");

    assertThat(terminal.run("apply", client, "--top", "1").out()).contains("Nexus");
  }

  @Test
  void unknownDecisionIsNamedWithTheCure() {
    Terminal.Result result =
        terminal.run("apply", client, "--library", folder.resolve("in"), "--decision", "nobody");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("amparo: nobody: no such decision; name a file of the folder by its stem");
  }

  @Test
  void clientThatCannotBeReadIsNamedInOneLine() {
    Terminal.Result result = terminal.run("apply", folder.resolve("missing.txt"));

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).startsWith("amparo: missing.txt: ");
  }
}
