package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFormatTest {

  private static final String TEXT = "\uD83D\uDE00 Mirelva fled Tornby.";
  private static final String SPAN =
      "{\"spans\": [{\"start\": %d, \"end\": %d, \"kind\": \"PERSON\", \"of\": \"applicant\", \"risk\": \"direct\","
          + " \"entity\": \"p1\"}]}";

  @TempDir Path folder;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("text"));
  }

  private void write(String name, String gold) throws IOException {
    Files.writeString(folder.resolve("gold").resolve(name + ".json"), gold);
    Files.writeString(folder.resolve("text").resolve(name + ".txt"), TEXT);
  }

  @Test
  void spansAreInCodePoints() throws IOException, BadCorpus {
    write("b", SPAN.formatted(2, 9));
    write("a", "{\"spans\": []}");
    List<GoldDecision> decisions = GoldFormat.read(folder);

    assertThat(decisions).extracting(GoldDecision::name).containsExactly("a", "b");
    assertThat(decisions.getLast().marks()).singleElement().satisfies(mark -> {
      assertThat(mark.span().of(TEXT)).isEqualTo("Mirelva");
      assertThat(mark.group("Mirelva", Set.of())).isEqualTo(GoldDecision.Group.DIRECT);
    });
  }

  @Test
  void folderWithoutGoldIsRefused(@TempDir Path other) {
    assertThatThrownBy(() -> GoldFormat.read(other)).isInstanceOf(BadCorpus.class).hasMessageContaining("gold");
  }

  @Test
  void spanOutsideItsTextIsRefusedUnquoted() throws IOException {
    write("a", SPAN.formatted(2, 99));

    assertThatThrownBy(() -> GoldFormat.read(folder)).isInstanceOf(BadCorpus.class)
        .hasMessageContaining("a.json").hasMessageContaining("[2, 99)").message().doesNotContain("Mirelva");
  }

  @Test
  void brokenJsonIsRefused() throws IOException {
    write("a", "{\"spans\": [");

    assertThatThrownBy(() -> GoldFormat.read(folder)).isInstanceOf(BadCorpus.class).hasMessageContaining("a.json");
  }
}
