package org.amparo.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.text.Box;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Page;
import org.amparo.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every reader and every kind of file. */
abstract class ReaderContract {

  static final List<String> LINES =
      List.of(
          "The respondent, Teofilo Brankovar, is a native and citizen of Honduras.",
          "He testified that two men followed him home on the night of the fire.",
          "The Immigration Judge found him credible and denied the application.");

  @TempDir Path folder;

  abstract Reader reader();

  /** Writes a file of some kind that says the lines. */
  record Kind(String fileName, boolean hasPages, Page.Source source) {

    Path write(Path folder, List<String> lines) {
      Path file = folder.resolve(fileName);
      return switch (fileName) {
        case "typed.txt" -> MadeFiles.text(file, lines);
        case "typed.docx" -> MadeFiles.word(file, lines);
        case "typed.pdf" -> MadeFiles.pdf(file, List.of(MadeFiles.typed(lines)));
        default -> MadeFiles.pdf(file, List.of(MadeFiles.scanned(lines)));
      };
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("typed.txt", false, Page.Source.TEXT),
        new Kind("typed.docx", false, Page.Source.TEXT),
        new Kind("typed.pdf", true, Page.Source.TEXT),
        new Kind("scan.pdf", true, Page.Source.OCR));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void sameWordsComeFromEveryKind(Kind kind) throws UnreadableFile {
    Document document = reader().read(kind.write(folder, LINES));
    assertThat(document.text().reveal(OriginalAccess.READING)).isEqualTo(String.join("\n", LINES));
    assertThat(document.pages()).extracting(Page::source).containsExactly(kind.source());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyWordOfALaidOutPageHasItsPlaceAndItsSpan(Kind kind) throws UnreadableFile {
    Document document = reader().read(kind.write(folder, LINES));
    Page page = document.pages().getFirst();
    String text = document.text().reveal(OriginalAccess.READING);
    List<String> expected = kind.hasPages() ? List.of(String.join(" ", LINES).split(" ")) : List.of();
    assertThat(page.words()).extracting(word -> word.span().of(text)).isEqualTo(expected);
    assertThat(page.words()).allSatisfy(word -> assertThat(liesOn(page, word)).isTrue());
    assertThat(page.words()).allSatisfy(word -> assertThat(word.confidence()).isBetween(0.5, 1.0));
  }

  @Test
  void wordsOfAScanStandWhereTheSameWordsOfATypedPageStand() throws UnreadableFile {
    List<Word> typed = words("typed.pdf", true, Page.Source.TEXT);
    List<Word> scanned = words("scan.pdf", true, Page.Source.OCR);
    for (int i = 0; i < typed.size(); i++) {
      assertThat(scanned.get(i).box().yPoints()).isCloseTo(typed.get(i).box().yPoints(), within(6.0));
    }
    assertThat(scanned.getFirst().box().xPoints()).isCloseTo(72, within(3.0));
    assertThat(typed.getFirst().box().xPoints()).isCloseTo(72, within(1.0));
  }

  private List<Word> words(String name, boolean hasPages, Page.Source source) throws UnreadableFile {
    Path file = new Kind(name, hasPages, source).write(folder, LINES);
    return reader().read(file).pages().getFirst().words();
  }

  @Test
  void missingFileIsNamedInOneLine() {
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> reader().read(folder.resolve("missing.pdf")))
        .withMessageStartingWith("missing.pdf: ")
        .withMessageNotContaining("\n");
  }

  private static boolean liesOn(Page page, Word word) {
    Box box = word.box();
    return box.xPoints() >= 0
        && box.yPoints() >= 0
        && box.widthPoints() > 0
        && box.heightPoints() > 0
        && box.xPoints() + box.widthPoints() <= page.widthPoints() + 1e-6
        && box.yPoints() + box.heightPoints() <= page.heightPoints() + 1e-6;
  }
}
