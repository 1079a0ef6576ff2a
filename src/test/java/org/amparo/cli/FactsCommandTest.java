package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FactsCommandTest {

  @TempDir Path folder;
  private Terminal terminal;
  private Path file;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
    file = Invented.write(
        folder.resolve("one.txt"), Invented.decision("Tiburcio Quezalmanda", "A098-765-432", "Mexico"));
  }

  @Test
  void factsArePrintedInWords() {
    Terminal.Result result = terminal.run("facts", file);

    assertThat(result.exit()).isZero();
    assertThat(result.out()).startsWith("one\n").containsPattern("nationality +Mexico");
  }

  @Test
  void recordIsWrittenUnderTheStem() throws IOException {
    Path out = folder.resolve("facts.json");

    assertThat(terminal.run("facts", file, "--json", out).exit()).isZero();
    assertThat(JsonMapper.shared().readTree(Files.readString(out)).get("one").get("decision_date").asString())
        .isEqualTo("2019-03-04");
  }

  @Test
  void dashPrintsTheRecord() {
    assertThat(JsonMapper.shared().readTree(terminal.run("facts", file, "--json", "-").out()).has("one")).isTrue();
  }

  @Test
  void nothingIsStored() {
    terminal.run("facts", file);

    assertThat(terminal.data()).doesNotExist();
  }

  @Test
  void aSecondReaderOnAnotherMachineIsRefusedUnlessThatIsAllowed() {
    Terminal.Result result = terminal.run("facts", file, "--second-reader", "http://192.0.2.1:8080/v1");

    assertThat(result.exit()).isNotZero();
    assertThat(result.err()).contains("--second-reader").contains("not this machine");
  }

  @Test
  void aSecondReaderThatCannotBeReachedIsToldInOneLine() {
    Terminal.Result result = terminal.run("facts", file, "--second-reader", "http://127.0.0.1:9/v1");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("cannot be reached").doesNotContain("Quezalmanda");
  }
}
