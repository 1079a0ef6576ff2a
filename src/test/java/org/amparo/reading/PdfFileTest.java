package org.amparo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Page;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfFileTest {

  private static final List<String> TYPED =
      List.of("The respondent, Ilse Marchetti-Oyelaran, seeks asylum.", "She fears the harbour guards.");
  private static final List<String> SCANNED =
      List.of("Exhibit of the respondent: a letter from her brother.", "He wrote it after the second arrest.");

  @TempDir Path folder;

  private Document read(MadeFiles.PdfPage... pages) throws UnreadableFile {
    return new FileReader().read(MadeFiles.pdf(folder.resolve("made.pdf"), List.of(pages)));
  }

  private static String text(Document document, int page) {
    Span span = document.pages().get(page).span();
    return span.of(document.text().reveal(OriginalAccess.READING));
  }

  @Test
  void mixedPdfIsDecidedPageByPage() throws UnreadableFile {
    Document document = read(MadeFiles.typed(TYPED), MadeFiles.scanned(SCANNED), MadeFiles.typed(TYPED));
    assertThat(document.pages())
        .extracting(Page::source)
        .containsExactly(Page.Source.TEXT, Page.Source.OCR, Page.Source.TEXT);
    assertThat(text(document, 0)).isEqualTo(String.join("\n", TYPED)).isEqualTo(text(document, 2));
    assertThat(text(document, 1)).isEqualTo(String.join("\n", SCANNED));
  }

  @Test
  void pagesArePartedByOneFormFeed() throws UnreadableFile {
    Document document = read(MadeFiles.typed(TYPED), MadeFiles.typed(TYPED));
    String page = String.join("\n", TYPED);
    assertThat(document.text().reveal(OriginalAccess.READING)).isEqualTo(page + "\f" + page);
  }

  @Test
  void emptyPageBetweenOthersIsKept() throws UnreadableFile {
    Document document = read(MadeFiles.typed(TYPED), MadeFiles.typed(List.of()), MadeFiles.typed(TYPED));
    assertThat(document.pages()).hasSize(3);
    assertThat(document.pages().get(1).span().isEmpty()).isTrue();
  }

  @Test
  void stampOnAScanDoesNotKeepTheScanFromBeingRead() throws UnreadableFile {
    Document document = read(MadeFiles.stamped(SCANNED, "EXHIBIT 7"));
    assertThat(document.pages().getFirst().source()).isEqualTo(Page.Source.OCR);
    assertThat(text(document, 0)).contains(SCANNED).contains("EXHIBIT 7");
  }

  @Test
  void scanThatFillsAQuarterOfThePageIsReadWhereItStands() throws UnreadableFile {
    Document document = read(MadeFiles.scannedSmall(SCANNED));
    assertThat(text(document, 0)).isEqualTo(String.join("\n", SCANNED));
    assertThat(document.pages().getFirst().words())
        .allSatisfy(word -> assertThat(word.box().xPoints() + word.box().widthPoints()).isBetween(30.0, 306.0))
        .allSatisfy(word -> assertThat(word.box().yPoints()).isBetween(30.0, 70.0));
  }

  @Test
  void hiddenLayerUnderAScanIsItsText() throws UnreadableFile {
    Document document = read(MadeFiles.scanned(SCANNED, SCANNED));
    assertThat(document.pages().getFirst().source()).isEqualTo(Page.Source.TEXT);
    assertThat(text(document, 0)).isEqualTo(String.join("\n", SCANNED));
  }

  @Test
  void poorHiddenLayerIsRecognisedAnew() throws UnreadableFile {
    List<String> junk = List.of("~. ,: ;| *- ;; ~. ,: ;| *- ;; ~. ,: ;| *- ;; ~. ,: ;| *- ;; ~. ,: ;| *- ;;");
    Document document = read(MadeFiles.scanned(SCANNED, junk));
    assertThat(document.pages().getFirst().source()).isEqualTo(Page.Source.OCR);
    assertThat(text(document, 0)).isEqualTo(String.join("\n", SCANNED));
  }
}
