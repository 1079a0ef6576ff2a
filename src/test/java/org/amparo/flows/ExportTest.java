package org.amparo.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final String TEXT =
      """
      In re: Tiburcio QUEZALMANDA

      The respondent, Tiburcio Quezalmanda, is a native and citizen of Honduras. He drove a bus in Zorvexa.
      """;

  @TempDir private Path folder;

  private Amparo amparo;
  private String id;

  @BeforeEach
  void release() throws Exception {
    amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()));
    id = amparo.prepare().prepare(Files.writeString(folder.resolve("one.txt"), TEXT)).id();
    amparo.release().release(id, "Ada Reviewer");
  }

  @AfterEach
  void close() {
    amparo.close();
  }

  @Test
  void copyThatPassedTheGateIsHandedOutAgain() throws Exception {
    CopyFile first = amparo.export().files(id, List.of(Format.TXT)).orElseThrow().getFirst();

    assertThat(text(first)).contains("native and citizen of Honduras").doesNotContain("Quezalmanda");
    assertThat(amparo.export().files(id, List.of(Format.TXT)).orElseThrow()).containsExactly(first);
  }

  @Test
  void formatsAndNamesAreCopiesOfTheirOwn() throws Exception {
    CopyFile first = amparo.export().files(id, List.of(Format.TXT)).orElseThrow().getFirst();
    CopyFile named =
        amparo.export().files(id, List.of(Format.TXT), FileStem.of("for-the-court")).orElseThrow().getFirst();

    assertThat(named.name()).isEqualTo("for-the-court.txt").isNotEqualTo(first.name());
    assertThat(amparo.export().files(id, List.of(Format.TXT, Format.DOCX)).orElseThrow()).hasSize(2);
  }

  @Test
  void decisionTakenBackIsHandedOutNoMore() throws Exception {
    amparo.export().files(id, List.of(Format.TXT));
    amparo.withdraw().withdraw(id, "Ada Reviewer");

    assertThat(amparo.export().files(id, List.of(Format.TXT))).isEmpty();
  }

  private static String text(CopyFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
