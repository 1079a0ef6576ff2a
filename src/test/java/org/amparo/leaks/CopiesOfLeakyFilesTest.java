package org.amparo.leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.amparo.flows.Amparo;
import org.amparo.flows.CopyFile;
import org.amparo.flows.FileStem;
import org.amparo.flows.Format;
import org.amparo.flows.Settings;
import org.amparo.reading.UnreadableFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Files that keep what somebody believed to be gone, and the copies of them. */
class CopiesOfLeakyFilesTest {

  /** Words that stand in the leak alone, so that only the leak could bring them into a copy. */
  private static final String ONLY_IN_THE_LEAK = "sealed witness lives behind the bakery";

  @TempDir static Path folder;
  private static Amparo amparo;

  @BeforeAll
  static void open() {
    amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()));
  }

  @AfterAll
  static void close() {
    amparo.close();
  }

  private static List<CopyFile> copies(String name, byte[] file, Format... formats) throws Exception {
    Path path = Files.write(folder.resolve(name), file);
    String stem = name.substring(0, name.lastIndexOf('.'));
    return amparo.protect().protect(path, List.of(formats), new FileStem(stem, "copy-1")).files();
  }

  private static void assertNothingIn(List<CopyFile> copies) throws IOException {
    for (CopyFile copy : copies) {
      assertThat(EverythingIn.file(copy.name(), copy.bytes()))
          .doesNotContain("quillote", "eulalia", "quackenbosch", "098765432", "098-765-432");
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = {"UNAPPLIED_REDACTION", "BYTES_BEHIND_THE_END"})
  void ofPdf(PdfLeak leak) throws Exception {
    byte[] file = leak.in(Decision.originalPdf(), Decision.SECRET);

    assertNothingIn(copies("in-" + leak.ordinal() + ".pdf", file, Format.TXT, Format.PDF, Format.DOCX));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "TEXT_UNDER_A_RECTANGLE", "TEXT_UNDER_A_PATH", "TEXT_UNDER_AN_IMAGE", "TEXT_UNDER_AN_ANNOTATION",
        "TEXT_IN_THE_COLOUR_OF_ITS_BOX", "WHITE_TEXT", "TEXT_OUTSIDE_THE_CROP_BOX", "HIDDEN_LAYER",
        "TEXT_AT_THE_TOP_EDGE"
      })
  void whatNobodySawOnThePageIsMarkedAndNotShown(PdfLeak leak) throws Exception {
    byte[] file = leak.in(Decision.originalPdf(), ONLY_IN_THE_LEAK);
    List<CopyFile> copies = copies("covered.pdf", file, Format.TXT);

    assertThat(EverythingIn.file("covered.txt", copies.getFirst().bytes()))
        .doesNotContain("witness", "bakery")
        .contains("[covered]", "sold flowers");
  }

  @Test
  void redactionThatWasNeverAppliedIsRefused() throws Exception {
    byte[] file = PdfLeak.UNAPPLIED_REDACTION.in(Decision.originalPdf(), Decision.SECRET);

    assertThatThrownBy(() -> copies("marks.pdf", file, Format.TXT))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("marks.pdf: page 1 bears marks for redaction that were never applied; apply them in the program"
            + " that made them, or remove them, and save it anew");
  }

  @ParameterizedTest
  @EnumSource
  void ofWord(WordLeak leak) throws Exception {
    byte[] file = leak.in(Decision.originalWord(), Decision.SECRET);

    assertNothingIn(copies("in-" + leak.ordinal() + ".docx", file, Format.TXT, Format.DOCX));
  }

  @Test
  void theNameOfAFileThatNamesTheClientIsChanged() throws Exception {
    List<CopyFile> copies =
        copies("Quillote_Eulalia-BIA.txt", Decision.original(Decision.SECRET).getBytes(), Format.TXT, Format.DOCX);

    assertThat(copies).extracting(CopyFile::name).containsExactly("copy-1.txt", "copy-1.docx");
  }
}
