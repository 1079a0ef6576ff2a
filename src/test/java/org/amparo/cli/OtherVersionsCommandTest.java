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

/** A copy is not let out beside another version that undoes it. */
class OtherVersionsCommandTest {

  private static final String OURS = Invented.decision("Tiburcio Quezalmanda", "A098-765-432", "Mexico");

  @TempDir Path folder;
  private Terminal terminal;
  private Path ours;
  private Path published;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
    ours = Invented.write(folder.resolve("in/ours.txt"), OURS);
    published = Invented.write(folder.resolve("public.txt"), OURS);
  }

  @Test
  void protectWarnsOfWhatThePublicVersionShows() {
    Terminal.Result result =
        terminal.run("protect", ours, "-o", folder.resolve("safe"), "--public-version", published);

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .contains("ours: public.txt is a version of the same decision")
        .contains("name that this copy hides as [Applicant] stands there in full")
        .contains("file number that this copy hides as [file number] stands there in full")
        .doesNotContain("Quezalmanda", "Tiburcio", "098");
    assertThat(folder.resolve("safe/ours.txt")).exists();
    assertThat(terminal.data()).doesNotExist();
  }

  @Test
  void protectSaysItInJson() {
    Terminal.Result result =
        terminal.run("protect", ours, "-o", folder.resolve("safe"), "--public-version", published, "--json");
    JsonNode other = JsonMapper.shared().readTree(result.out()).get(0).get("otherVersions").get(0);

    assertThat(other.get("sameDecision").asBoolean()).isTrue();
    assertThat(other.get("origin").asString()).isEqualTo("published");
    assertThat(other.get("places").get(0).get("page").asInt()).isOne();
    assertThat(result.out()).doesNotContain("Quezalmanda");
  }

  @Test
  void publicVersionIsOfOneDecisionOnly() {
    Invented.write(folder.resolve("in/more.txt"), OURS + "More.");

    assertThat(terminal.run("protect", folder.resolve("in"), "--public-version", published).exit()).isEqualTo(2);
    terminal.run("add", folder.resolve("in"));
    assertThat(terminal.run("release", "--all", "--yes", "--public-version", published).exit()).isEqualTo(2);
  }

  @Test
  void fileOfAnotherDecisionIsNamed() {
    Path wrong = Invented.write(folder.resolve("wrong.txt"), "The motion to reopen is denied as untimely. ".repeat(9));

    Terminal.Result result = terminal.run("protect", ours, "-o", folder.resolve("safe"), "--public-version", wrong);

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("wrong.txt does not read like a version of it");
  }

  @Test
  void protectComparesTheFilesWithEachOther() {
    Invented.write(folder.resolve("in/twin.txt"), other(OURS));

    Terminal.Result result = terminal.run("protect", folder.resolve("in"), "-o", folder.resolve("safe"));

    assertThat(result.err()).contains("ours: twin is a version of the same decision").contains("choices");
    assertThat(result.exit()).isEqualTo(3);
  }

  @Test
  void releaseIsHeldBackUntilSomebodySaysDespite() {
    String id = add(ours);

    Terminal.Result held = terminal.run("release", id, "--yes", "--public-version", published, "--json");
    assertThat(held.exit()).as(held.err()).isEqualTo(3);
    assertThat(held.err()).contains("not released").doesNotContain("Quezalmanda");
    assertThat(JsonMapper.shared().readTree(held.out()).get(0).get("released").asBoolean()).isFalse();
    assertThat(terminal.run("list").out()).contains("proposed");

    Terminal.Result again = terminal.run("release", id, "--yes");
    assertThat(again.exit()).as("the public version was kept").isEqualTo(3);
    assertThat(terminal.answering("y\nn\n", "release", id).exit()).isEqualTo(3);
    assertThat(terminal.answering("y\ny\n", "release", id).exit()).isZero();
    assertThat(terminal.run("list").out()).contains("released");
  }

  @Test
  void optionReleasesDespiteAndStillWarns() {
    String id = add(ours);

    Terminal.Result done =
        terminal.run("release", id, "--yes", "--public-version", published, "--despite-other-version");

    assertThat(done.exit()).isZero();
    assertThat(done.err()).contains("undo each other");
  }

  @Test
  void releasedVersionIsFoundInTheLibrary() {
    assertThat(terminal.run("release", add(ours), "--yes").exit()).isZero();
    String second = add(Invented.write(folder.resolve("in/twin.txt"), other(OURS)));

    Terminal.Result held = terminal.run("release", second, "--yes");
    assertThat(held.exit()).as(held.err()).isEqualTo(3);
    assertThat(held.err()).contains("[spring 2018] here and");

    Path third = Invented.write(folder.resolve("in/third.txt"), other(OURS));
    assertThat(terminal.run("protect", third, "-o", folder.resolve("safe")).exit()).isEqualTo(3);
  }

  @Test
  void versionThatTellsNoMoreIsOnlyMentioned() {
    terminal.run("release", add(ours), "--yes");

    Terminal.Result done = terminal.run("release", add(Invented.write(folder.resolve("in/b.txt"), OURS + "\n")), "--yes");

    assertThat(done.exit()).isZero();
    assertThat(done.err()).contains("together they tell no more than each");
  }

  @Test
  void keptPublicVersionLiesSealed() throws IOException {
    terminal.run("release", add(ours), "--yes", "--public-version", published);

    try (Stream<Path> walk = Files.walk(terminal.data())) {
      assertThat(walk.filter(Files::isRegularFile)).isNotEmpty()
          .allSatisfy(file -> assertThat(clear(file)).doesNotContain("Quezalmanda"));
    }
  }

  /** The decision as another office redacted it. */
  private static String other(String decision) {
    return decision.replace("May 2, 2018", "[spring 2018]");
  }

  private String add(Path file) {
    return JsonMapper.shared().readTree(terminal.run("add", file, "--json").out()).get(0).get("id").asString();
  }

  private static String clear(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
