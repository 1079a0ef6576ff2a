package org.amparo.gate;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;

/** Reads each page as text and as a picture, and holds the one against the other. */
final class PdfPages {

  /** Of 255 levels of grey; less between ink and ground is not seen. */
  private static final int LEAST_CONTRAST = 60;
  /** Of the type size; a word that is set alike twice differs by less. */
  private static final double WIDTH_TOLERANCE_EMS = 0.06;

  private final PDDocument pdf;
  private final CopyKind kind;
  private final PdfPictures pictures;
  private final Contents contents;
  private final Map<String, Double> widths = new HashMap<>();

  PdfPages(PDDocument pdf, CopyKind kind, PdfPictures pictures, Contents contents) {
    this.pdf = pdf;
    this.kind = kind;
    this.pictures = pictures;
    this.contents = contents;
  }

  void read() throws IOException, InterruptedException {
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      PDPage page = pdf.getPage(number - 1);
      BufferedImage picture = pictures.draw(number);
      PdfText.Page text = PdfText.of(page);
      contents.add(Channel.TEXT, number, text.text());
      if (text.glyphs().stream().anyMatch(glyph -> !isSeen(glyph, picture, page))) {
        contents.unexpected(Channel.UNSEEN_TEXT, number);
      }
      if (text.glyphs().stream().anyMatch(glyph -> isOutside(glyph.at(), page))) {
        contents.unexpected(Channel.OUTSIDE_PAGE, number);
      }
      if (!text.words().stream().allMatch(this::isOfUsualWidth)) {
        contents.unexpected(Channel.WIDTHS, number);
      }
      new PdfDrawing(page, kind, number, contents).read(text.glyphs());
      if (kind == CopyKind.PICTURED_PDF && !text.glyphs().isEmpty()) {
        contents.unexpected(Channel.UNSEEN_TEXT, number);
      }
    }
  }

  private static boolean isOutside(TextPosition glyph, PDPage page) {
    PDRectangle crop = page.getCropBox();
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, crop.getWidth(), crop.getHeight());
    return !sheet.contains(glyph.getX(), glyph.getY()) || !sheet.contains(glyph.getX() + glyph.getWidth(), glyph.getY());
  }

  private static boolean isSeen(PdfText.Glyph glyph, BufferedImage picture, PDPage page) {
    if (!glyph.at().getUnicode().codePoints().anyMatch(Character::isLetterOrDigit)) {
      return true;
    }
    return glyph.filled() && (isOutside(glyph.at(), page) || contrast(glyph.at(), picture) >= LEAST_CONTRAST);
  }

  /** Between the darkest and the lightest pixel where the character stands. */
  private static int contrast(TextPosition glyph, BufferedImage picture) {
    double scale = PdfPictures.pixelsPerPoint();
    Rectangle2D ink =
        new Rectangle2D.Double(
            glyph.getX() * scale,
            (glyph.getY() - glyph.getHeight()) * scale,
            Math.max(1, glyph.getWidth() * scale),
            Math.max(1, glyph.getHeight() * scale));
    Rectangle2D here = ink.createIntersection(new Rectangle2D.Double(0, 0, picture.getWidth(), picture.getHeight()));
    if (here.isEmpty()) {
      return 0;
    }
    Raster raster = picture.getRaster();
    int darkest = 255;
    int lightest = 0;
    for (int y = (int) here.getMinY(); y < here.getMaxY(); y++) {
      for (int x = (int) here.getMinX(); x < here.getMaxX(); x++) {
        int level = raster.getSample(x, y, 0);
        darkest = Math.min(darkest, level);
        lightest = Math.max(lightest, level);
      }
    }
    return lightest - darkest;
  }

  /** Whether a word is as wide as the same word was before: one that was stretched to what it hides is not. */
  private boolean isOfUsualWidth(List<TextPosition> word) {
    TextPosition first = word.getFirst();
    StringBuilder letters = new StringBuilder();
    word.forEach(glyph -> letters.append(glyph.getUnicode()));
    if (letters.chars().anyMatch(Character::isWhitespace)) {
      return true;
    }
    double size = first.getFontSizeInPt();
    double ems = (word.getLast().getX() + word.getLast().getWidth() - first.getX()) / size;
    String key = "%s %.2f %s".formatted(first.getFont().getName(), size, letters);
    Double before = widths.putIfAbsent(key, ems);
    return before == null || Math.abs(before - ems) < WIDTH_TOLERANCE_EMS;
  }
}
