package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
    Invented.write(
        folder.resolve("samples/decisions/one.txt"),
        Invented.decision("Tiburcio Quezalmanda", "A098-765-432", "Mexico"));
    Invented.write(
        folder.resolve("samples/clients/client.txt"), "A police officer from Mexico refused the bribes of a cartel.");
  }

  @Test
  void wholeWayIsToldAndCanBeWalkedAgain() {
    for (int walk = 1; walk <= 2; walk++) {
      Terminal.Result result = terminal.run("demo", "--no-serve", "--samples", folder.resolve("samples"));

      assertThat(result.exit()).as(result.err()).isZero();
      assertThat(result.out()).containsPattern("one\\.txt +\\d+ found: \\d+ hidden")
          .contains("Best decisions for the client of client.txt:")
          .containsPattern("1 decisions: .* in \\d+\\.\\d s");
    }
    assertThat(terminal.data().resolve("demo/protected/one.txt")).exists();
    assertThat(terminal.data().resolve("demo/protected/one.pdf")).exists();
  }

  @Test
  void ownVaultIsNotTouched() {
    terminal.run("demo", "--no-serve", "--samples", folder.resolve("samples"));

    assertThat(terminal.run("list").out()).contains("empty");
  }

  @Test
  void folderThatTheDemoDidNotMakeIsLeftAlone() throws IOException {
    Path precious = Invented.write(terminal.data().resolve("demo/precious.txt"), "keep me");

    Terminal.Result result = terminal.run("demo", "--no-serve", "--samples", folder.resolve("samples"));

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("not made by the demo");
    assertThat(Files.readString(precious)).isEqualTo("keep me");
  }
}
