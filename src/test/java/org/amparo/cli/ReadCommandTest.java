package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
  }

  @Test
  void textOfOneFileIsPrintedToTheCharacter() {
    String text = "José 😀 Ñandú\r\n\r\nno line break at the end";
    Path file = Invented.write(folder.resolve("a.txt"), text);

    assertThat(terminal.run("read", file)).isEqualTo(new Terminal.Result(0, text, ""));
  }

  @Test
  void severalFilesAreToldApart() {
    Path a = Invented.write(folder.resolve("a.txt"), "one");
    Path b = Invented.write(folder.resolve("b.txt"), "two");

    assertThat(Terminal.lines(terminal.run("read", a, b).out()))
        .containsExactly("==> " + a + " <==", "one", "==> " + b + " <==", "two");
  }

  @Test
  void badFileIsNamedAndTheOthersGoThrough() {
    Path good = Invented.write(folder.resolve("good.txt"), "fine");
    Path empty = Invented.write(folder.resolve("empty.pdf"), "");

    Terminal.Result result = terminal.run("read", empty, folder.resolve("missing.txt"), good);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("fine");
    assertThat(Terminal.lines(result.err())).hasSize(2)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("amparo: empty.pdf: "),
            line -> assertThat(line).startsWith("amparo: missing.txt: "));
  }

  @Test
  void nothingIsStored() {
    terminal.run("read", Invented.write(folder.resolve("a.txt"), "words"));

    assertThat(terminal.data()).doesNotExist();
  }
}
