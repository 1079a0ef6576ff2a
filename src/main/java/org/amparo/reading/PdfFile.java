package org.amparo.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.amparo.text.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** A PDF, of whose every page it is decided anew whether its own characters are read or its picture is recognised. */
final class PdfFile {

  private static final int TAIL_BYTES = 2048;
  private static final String OTHER_COMPUTER = "read it on Linux or macOS (x86-64 or ARM) or on Windows (x86-64)";

  private final Path file;
  private final int maxPages;
  private final int threads;

  PdfFile(Path file, int maxPages, int threads) {
    this.file = file;
    this.maxPages = maxPages;
    this.threads = threads;
  }

  Document read() throws IOException, UnreadableFile {
    // Java unpacks images through a temporary file unless told not to.
    ImageIO.setUseCache(false);
    requireEnd();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      requirePages(pdf.getNumberOfPages());
      pdf.setResourceCache(new FontsOnly());
      return PageText.bind(pages(pdf));
    } catch (InvalidPasswordException e) {
      throw new UnreadableFile(file, "is locked with a password", "open it with the password and save it without");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableFile(file, "reading it was stopped", "start again");
    }
  }

  /** PDFBox mends a file that was cut off and keeps silent about the pages it lost. */
  private void requireEnd() throws IOException, UnreadableFile {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      bytes.seek(Math.max(0, bytes.length() - TAIL_BYTES));
      byte[] tail = new byte[(int) Math.min(TAIL_BYTES, bytes.length())];
      bytes.readFully(tail);
      if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
        throw new UnreadableFile(file, "is cut off: the end of the PDF is missing", "copy or download it again");
      }
    }
  }

  private void requirePages(int pages) throws UnreadableFile {
    if (pages == 0) {
      throw new UnreadableFile(file, "is a PDF without pages", "ask for the file again");
    }
    if (pages > maxPages) {
      throw new UnreadableFile(
          file,
          "has %d pages, more than the %d that are read at once".formatted(pages, maxPages),
          "split it into one file per decision");
    }
  }

  private List<PageText> pages(PDDocument pdf) throws InterruptedException, UnreadableFile {
    List<PageText> pages = new ArrayList<>();
    try (Recogniser recogniser = new Recogniser(Math.min(threads, pdf.getNumberOfPages()))) {
      PageScan scan = new PageScan(pdf);
      List<Future<PageText>> coming = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        coming.add(begin(pdf, page, coming.size(), scan, recogniser));
      }
      for (Future<PageText> each : coming) {
        pages.add(await(each, pages.size() + 1));
      }
    }
    return pages;
  }

  private Future<PageText> begin(PDDocument pdf, PDPage page, int index, PageScan scan, Recogniser recogniser)
      throws InterruptedException, UnreadableFile {
    requireNoOpenRedaction(page, index + 1);
    try {
      TextLayer.Found layer = TextLayer.read(pdf, page);
      PageMarks marks = PageMarks.of(page);
      if (new Legibility(layer, marks).isReadable()) {
        boolean doubtful = CoveredWords.mayBeOn(pdf, page, layer, marks);
        PageText text = doubtful ? CoveredWords.marked(layer.text(), index, scan) : layer.text();
        return CompletableFuture.completedFuture(text);
      }
      boolean drawsOnlyImages = layer.glyphs() == layer.hidden();
      return recogniser.submit(() -> scan.of(index, page, marks, drawsOnlyImages));
    } catch (IOException | RuntimeException e) {
      // As in FileReader: damage may show as any exception, whose message may quote the page.
      throw unreadable(index + 1, e);
    }
  }

  /** Whoever marked words for redaction meant them to go, and would find them in the copy. */
  private void requireNoOpenRedaction(PDPage page, int number) throws UnreadableFile {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      boolean open =
          annotations.getObject(i) instanceof COSDictionary note
              && "Redact".equals(note.getNameAsString(COSName.SUBTYPE));
      if (open) {
        throw new UnreadableFile(
            file,
            "page %d bears marks for redaction that were never applied".formatted(number),
            "apply them in the program that made them, or remove them, and save it anew");
      }
    }
  }

  private PageText await(Future<PageText> page, int number) throws InterruptedException, UnreadableFile {
    try {
      return page.get();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof LinkageError) {
        throw new UnreadableFile(
            file,
            "page %d is a scan, and scans are not read on this kind of computer".formatted(number),
            OTHER_COMPUTER);
      }
      throw unreadable(number, cause);
    }
  }

  private UnreadableFile unreadable(int page, Throwable cause) {
    return new UnreadableFile(
        file,
        "page %d cannot be drawn (%s)".formatted(page, cause.getClass().getSimpleName()),
        "open it in a PDF viewer and print it to a new PDF, or scan that page anew");
  }

  /** Forgets the images of a page once it is read, so that hundreds of pages need no more memory than a few. */
  private static final class FontsOnly extends DefaultResourceCache {
    @Override
    public void put(COSObject indirect, PDXObject xobject) {}
  }
}
