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

class ProtectCommandTest {

  private static final String NAME = "Tiburcio Quezalmanda";

  @TempDir Path folder;
  private Terminal terminal;
  private Path safe;
  private Path first;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
    safe = folder.resolve("safe");
    first = Invented.write(folder.resolve("in/first.txt"), Invented.decision(NAME, "A098-765-432", "Mexico"));
  }

  @Test
  void copyAndPdfAreWrittenWithoutTheName() throws IOException {
    Terminal.Result result = terminal.run("protect", first, "-o", safe);

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("first.txt: ").contains(" hidden, ").contains(safe.toString());
    assertThat(Files.readString(safe.resolve("first.txt")))
        .doesNotContain("Quezalmanda", "098", "Quackenbosch")
        .contains("Mexico", "police officer", "19 I&N Dec. 211");
    assertThat(Files.readString(safe.resolve("first.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(safe).isDirectoryNotContaining(f -> f.getFileName().toString().endsWith(".part"));
  }

  @Test
  void spansCountCodePointsOfTheTextAsItIsRead() throws IOException {
    String text = "😀😀😀 " + Invented.decision(NAME, "A098-765-432", "Mexico");
    Path file = Invented.write(folder.resolve("emoji.txt"), text);
    Path spans = folder.resolve("spans.json");

    assertThat(terminal.run("protect", file, "--spans", spans).exit()).isZero();

    int[] points = text.codePoints().toArray();
    JsonNode rows = JsonMapper.shared().readTree(Files.readString(spans)).get("emoji");
    boolean hidesTheName = false;
    for (JsonNode row : rows) {
      int start = row.get(0).asInt();
      String hidden = new String(points, start, row.get(1).asInt() - start);
      hidesTheName |= hidden.equals(NAME);
      assertThat(row.get(2).asString()).isNotEqualTo(hidden);
    }
    assertThat(hidesTheName).isTrue();
  }

  @Test
  void spansAloneWriteNoCopies() {
    terminal.run("protect", first, "--spans", folder.resolve("spans.json"));

    assertThat(folder.resolve("spans.json")).exists();
    assertThat(safe).doesNotExist();
  }

  @Test
  void aFileNamedAfterTheClientGivesACopyOfAnotherName() {
    Path named = Invented.write(
        folder.resolve("Quezalmanda-Tiburcio.txt"), Invented.decision(NAME, "A098-765-432", "Mexico"));

    Terminal.Result result = terminal.run("protect", named, "-o", safe, "--format", "txt");

    assertThat(result.out()).contains("its name says what was hidden, so the copy is named copy-1.txt");
    assertThat(safe).isDirectoryNotContaining(f -> f.toString().contains("Quezalmanda"));
    assertThat(safe.resolve("copy-1.txt")).exists();
  }

  @Test
  void oneBadFileInAFolderDoesNotKeepTheOthersBack() {
    Invented.write(folder.resolve("in/deeper/broken.docx"), "PK but no zip");
    Invented.write(folder.resolve("in/notes.csv"), "passed over");

    Terminal.Result result = terminal.run("protect", folder.resolve("in"), "-o", safe);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(Terminal.lines(result.err())).singleElement().asString().startsWith("amparo: broken.docx: ");
    assertThat(safe.resolve("first.txt")).exists();
    assertThat(safe.resolve("broken.txt")).doesNotExist();
  }

  @Test
  void twoFilesOfOneStemAreRefusedRatherThanOverwritten() {
    Invented.write(folder.resolve("in/other/first.txt"), Invented.decision("Evaristo Onzaga", "A1", "Peru"));
    Invented.write(folder.resolve("in/second.txt"), Invented.decision("Evaristo Onzaga", "A098-111-222", "Peru"));

    Terminal.Result result = terminal.run("protect", folder.resolve("in"), "-o", safe);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("would both give first");
    assertThat(safe.resolve("first.txt")).doesNotExist();
    assertThat(safe.resolve("second.txt")).exists();
  }

  @Test
  void emptyFolderIsToldWithTheCure() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Terminal.Result result = terminal.run("protect", empty, "-o", safe);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("holds no .txt, .docx or .pdf");
  }

  @Test
  void summaryIsAlsoToldInJson() {
    JsonNode summary = JsonMapper.shared().readTree(terminal.run("protect", first, "-o", safe, "--json").out());

    assertThat(summary.get(0).get("tally").get("hidden").asInt()).isPositive();
  }

  @Test
  void nothingIsStored() {
    terminal.run("protect", first, "-o", safe);

    assertThat(terminal.data()).doesNotExist();
  }
}
