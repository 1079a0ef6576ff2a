package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of a decision through the commands that store it. */
class VaultCommandsTest {

  @TempDir Path folder;
  private Terminal terminal;
  private Path file;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
    file = Invented.write(
        folder.resolve("in/quezalmanda.txt"), Invented.decision("Tiburcio Quezalmanda", "A098-765-432", "Mexico"));
  }

  @Test
  void addedDecisionWaitsAndIsNotFoundYet() {
    Terminal.Result added = terminal.run("add", file);

    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(terminal.run("list").out()).contains("proposed").contains("quezalmanda.txt");
    assertThat(terminal.run("search", "bribes").out()).startsWith("0 found");
  }

  @Test
  void sameFileIsKeptOnce() {
    Path twin = Invented.write(
        folder.resolve("in/twin.txt"), Invented.decision("Tiburcio Quezalmanda", "A098-765-432", "Mexico"));
    terminal.run("add", file);

    assertThat(terminal.run("add", twin).out()).contains("already");
    assertThat(Terminal.lines(terminal.run("list").out())).hasSize(1);
  }

  @Test
  void twinsInOneFolderAreKeptOnce() {
    Invented.write(folder.resolve("in/twin.txt"), Invented.decision("Tiburcio Quezalmanda", "A098-765-432", "Mexico"));

    terminal.run("add", folder.resolve("in"));

    assertThat(Terminal.lines(terminal.run("list").out())).hasSize(1);
  }

  @Test
  void releasedDecisionIsFoundAndShownWithoutTheName() {
    String id = add();
    Terminal.Result released = terminal.run("release", id, "--yes", "--as", "Ana Reviewer");

    assertThat(released.exit()).as(released.err()).isZero();
    assertThat(terminal.run("search", "bribes").out()).startsWith("1 found").contains(id);
    assertThat(terminal.run("search", "bribes", "--nationality", "Mexico").out()).startsWith("1 found");
    assertThat(terminal.run("search", "bribes", "--nationality", "Peru").out()).startsWith("0 found");
    assertThat(terminal.run("search", "Quezalmanda").out()).startsWith("0 found");
    assertThat(terminal.run("show", id).out()).contains("released by Ana Reviewer").doesNotContain("Tiburcio");
  }

  @Test
  void releasedDecisionIsExportedUnderItsId() throws IOException {
    String id = add();
    Path safe = folder.resolve("safe");
    assertThat(terminal.run("export", id, "-o", safe).err()).contains("not released").contains("amparo release " + id);
    terminal.run("release", id, "--yes");

    Terminal.Result exported = terminal.run("export", id, "--format", "txt,docx", "-o", safe);

    assertThat(exported.exit()).as(exported.err()).isZero();
    assertThat(safe).isDirectoryContaining(f -> f.endsWith("amparo-" + id + ".docx"));
    assertThat(Files.readString(safe.resolve("amparo-" + id + ".txt"))).contains("bribes").doesNotContain("Quezalmanda");
    assertThat(terminal.run("export", id, "--format", "pages", "-o", safe).err()).contains("only a PDF has pages");
  }

  @Test
  void releaseAsksAndTakesNothingButYesForAYes() {
    String id = add();

    assertThat(terminal.answering("\n", "release", id).exit()).isEqualTo(1);
    assertThat(terminal.run("list").out()).contains("proposed");
    assertThat(terminal.answering("y\n", "release", "--all").exit()).isZero();
    assertThat(terminal.run("list").out()).contains("released");
  }

  @Test
  void releasingAgainChangesNothing() {
    String id = add();
    terminal.run("release", id, "--yes", "--as", "Ana Reviewer");

    assertThat(terminal.run("release", id, "--yes", "--as", "Somebody Else").exit()).isZero();
    assertThat(terminal.run("show", id).out()).doesNotContain("Somebody Else");
  }

  @Test
  void withdrawnDecisionIsFoundNoMoreAndCanBeReleasedAgain() {
    String id = add();
    terminal.run("release", id, "--yes");

    assertThat(terminal.run("withdraw", id).exit()).isZero();
    assertThat(terminal.run("search", "bribes").out()).startsWith("0 found");
    assertThat(terminal.run("withdraw", id).err()).contains("not released");
    assertThat(terminal.run("release", id, "--yes").exit()).isZero();
    assertThat(terminal.run("search", "bribes").out()).startsWith("1 found");
  }

  @Test
  void unknownIdIsNamedWithTheCure() {
    Terminal.Result result = terminal.run("show", "nobody");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(Terminal.lines(result.err()))
        .containsExactly("amparo: nobody: no such decision; see the ids with: amparo list");
  }

  @Test
  void oneUnknownIdDoesNotKeepTheOthersBack() {
    String id = add();

    Terminal.Result result = terminal.run("release", "nobody", id, "--yes");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains(id + "  released");
    assertThat(Terminal.lines(result.err()))
        .contains("amparo: nobody: no such decision; see the ids with: amparo list");
  }

  @Test
  void badFileIsNotHalfStored() {
    Path bad = Invented.write(folder.resolve("in/bad.pdf"), "%PDF-1.7 and nothing more");

    Terminal.Result result = terminal.run("add", bad, file);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).startsWith("amparo: bad.pdf: ");
    assertThat(Terminal.lines(terminal.run("list").out())).hasSize(1);
  }

  @Test
  void whatProgramsReadIsJson() {
    String id = add();
    terminal.run("release", id, "--yes");

    assertThat(json("list").get(0).get("state").asString()).isEqualTo("RELEASED");
    assertThat(json("show", id).get("decision").get("id").asString()).isEqualTo(id);
    assertThat(json("search", "bribes").get("hits").get(0).get("id").asString()).isEqualTo(id);
  }

  @Test
  void noFileOfTheDataFolderHoldsTheNameInClear() throws IOException {
    terminal.run("release", add(), "--yes");

    try (Stream<Path> walk = Files.walk(terminal.data())) {
      assertThat(walk.filter(Files::isRegularFile)).isNotEmpty()
          .allSatisfy(f -> assertThat(clear(f)).doesNotContain("Quezalmanda", "quezalmanda"));
    }
  }

  private static String clear(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String add() {
    return JsonMapper.shared().readTree(terminal.run("add", file, "--json").out()).get(0).get("id").asString();
  }

  private JsonNode json(String... words) {
    Object[] asked = Stream.concat(Stream.of(words), Stream.of("--json")).toArray();
    return JsonMapper.shared().readTree(terminal.run(asked).out());
  }
}
