package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over the learned part, on texts too few to learn much. */
class ModelCommandTest {

  private static final String LINE =
      "{\"metadata\": {\"provenance\": {\"doc_id\": \"case-%1$d\"}}, \"text\": \"Mrs Askov lives in Tornby%1$d.\","
          + " \"entities\": [{\"start_offset\": 4, \"end_offset\": 9, \"entity_id\": \"a\", \"entity_type\": \"PERSON\","
          + " \"identifier_type\": \"DIRECT\"}]}\n";

  @TempDir Path folder;
  private Terminal terminal;
  private Path tab;

  @BeforeEach
  void open() throws IOException {
    terminal = new Terminal(folder.resolve("data"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      lines.append(LINE.formatted(i));
    }
    tab = Files.writeString(folder.resolve("tab.jsonl"), lines);
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    Path one = folder.resolve("one.gz");
    Path two = folder.resolve("two.gz");

    assertThat(terminal.run("model", "train", "--tab", tab, "--out", one).exit()).isZero();
    assertThat(terminal.run("model", "train", "--tab", tab, "--out", two).out())
        .contains("benchmark: learned from 6 texts");
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void modelIsScoredAndItsOwnTextsAreNamed() {
    Path model = folder.resolve("model.gz");
    terminal.run("model", "train", "--tab", tab, "--out", model);

    assertThat(terminal.run("model", "score", "--tab", tab, "--model", model).out())
        .contains("6 of these were among them").contains("precision", "recall");
  }

  @Test
  void masksOfAnotherProgramAreScored() throws IOException {
    Path masks = Files.writeString(folder.resolve("masks.json"), "{\"case-0\": [[4, 9]]}");

    assertThat(terminal.run("model", "score", "--tab", tab, "--spans", masks).out())
        .contains("given masks     0.167");
  }

  @Test
  void everyTextIsMaskedByAModelThatDidNotSeeIt() {
    assertThat(terminal.run("model", "cross-validate", "--tab", tab, "--folds", 2).out())
        .containsPattern("precision +1\\.000").containsPattern("recall +1\\.000");
  }

  @Test
  void commandsWithoutTextsSayWhatToName() {
    for (String command : new String[] {"train", "cross-validate"}) {
      Terminal.Result result = terminal.run("model", command);
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.err()).contains("name --tab, --decisions or both");
    }
  }
}
