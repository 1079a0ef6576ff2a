package org.amparo.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of every kind, made from lines of invented text. */
final class MadeFiles {

  private static final int SCAN_DPI = 200;

  private MadeFiles() {}

  static Path text(Path file, List<String> lines) {
    try {
      return Files.writeString(file, String.join("\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path word(Path file, List<String> lines) {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      lines.forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** A page that a PDF is made of. */
  interface PdfPage {
    void draw(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
  }

  static Path pdf(Path file, List<PdfPage> pages) {
    try (PDDocument document = new PDDocument()) {
      for (PdfPage each : pages) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          each.draw(document, page, content);
        }
      }
      document.save(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static PdfPage typed(List<String> lines) {
    return (document, page, content) -> write(content, lines, RenderingMode.FILL);
  }

  static PdfPage scanned(List<String> lines) {
    return (document, page, content) -> draw(document, page, content, lines);
  }

  /** A scan reduced to a quarter of the page, in its upper left corner. */
  static PdfPage scannedSmall(List<String> lines) {
    return (document, page, content) ->
        content.drawImage(LosslessFactory.createFromImage(document, picture(lines)), 0, 396, 306, 396);
  }

  /** A scan with characters under it that do not show. */
  static PdfPage scanned(List<String> lines, List<String> hidden) {
    return (document, page, content) -> {
      draw(document, page, content, lines);
      write(content, hidden, RenderingMode.NEITHER);
    };
  }

  /** A scan with a stamp of true characters over it. */
  static PdfPage stamped(List<String> lines, String stamp) {
    return (document, page, content) -> {
      draw(document, page, content, lines);
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 40);
      content.showText(stamp);
      content.endText();
    };
  }

  private static void draw(PDDocument document, PDPage page, PDPageContentStream content, List<String> lines)
      throws IOException {
    PDImageXObject image = LosslessFactory.createFromImage(document, picture(lines));
    content.drawImage(image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
  }

  private static void write(PDPageContentStream content, List<String> lines, RenderingMode mode) throws IOException {
    content.beginText();
    content.setRenderingMode(mode);
    content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
    content.setLeading(16);
    content.newLineAtOffset(72, 700);
    for (String line : lines) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }

  private static BufferedImage picture(List<String> lines) {
    double scale = SCAN_DPI / 72.0;
    BufferedImage image =
        new BufferedImage((int) (612 * scale), (int) (792 * scale), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.scale(scale, scale);
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 12));
    for (int i = 0; i < lines.size(); i++) {
      pen.drawString(lines.get(i), 72, 92 + 16 * i);
    }
    pen.dispose();
    return image;
  }
}
