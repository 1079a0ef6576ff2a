package org.amparo.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a master as a PDF with a text layer, on paper of letter size. Lengths are in points. */
final class PdfSample {
  static final int SHORT_LINE_CHARS = 95;

  private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final float MARGIN = 72;
  private static final float FOOT = 40;
  private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
  private static final float INDENT = 28;

  private final PDDocument document = new PDDocument();
  private final String foot;
  private final float sizePoints;
  private PDPageContentStream page;
  private float y;

  private PdfSample(String foot, float sizePoints) throws IOException {
    this.foot = foot;
    this.sizePoints = sizePoints;
    this.page = newPage();
  }

  /** The document is for the caller to save and to close. */
  static PDDocument set(Master master, float sizePoints) throws IOException {
    PdfSample pdf = new PdfSample(master.foot(), sizePoints);
    for (Master.Block block : master.blocks()) {
      pdf.add(block);
    }
    pdf.page.close();
    // A fixed seed, so that a second run writes the same file.
    pdf.document.setDocumentId(1L);
    return pdf.document;
  }

  private void add(Master.Block block) throws IOException {
    switch (block) {
      case Master.Heading(String words) -> addHeading(words);
      case Master.Lines(List<String> lines) -> addLines(lines);
      case Master.PageEnd() -> turnPage();
    }
    y -= sizePoints * 0.55f;
  }

  private void addHeading(String words) throws IOException {
    if (y < MARGIN + 4 * sizePoints) {
      turnPage();
    }
    y -= sizePoints / 2;
    show(BOLD, words, (PDRectangle.LETTER.getWidth() - widthOf(BOLD, words)) / 2);
  }

  private void addLines(List<String> lines) throws IOException {
    for (String line : lines) {
      float indent = lines.size() == 1 && line.length() > SHORT_LINE_CHARS ? INDENT : 0;
      float x = MARGIN + indent;
      for (String fitted : fit(line, indent)) {
        show(ROMAN, fitted, x);
        x = MARGIN;
      }
    }
  }

  private List<String> fit(String text, float firstIndent) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      float room = lines.isEmpty() ? WIDTH - firstIndent : WIDTH;
      if (!line.isEmpty() && widthOf(ROMAN, line + " " + word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private float widthOf(PDFont font, String words) throws IOException {
    return font.getStringWidth(words) / 1000 * sizePoints;
  }

  private void show(PDFont font, String words, float x) throws IOException {
    if (y < MARGIN) {
      turnPage();
    }
    write(page, font, words, x, y);
    y -= sizePoints * 1.2f;
  }

  private void write(PDPageContentStream to, PDFont font, String words, float x, float atY) throws IOException {
    to.beginText();
    to.setFont(font, sizePoints);
    to.newLineAtOffset(x, atY);
    to.showText(words);
    to.endText();
  }

  private void turnPage() throws IOException {
    page.close();
    page = newPage();
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.LETTER);
    document.addPage(sheet);
    y = PDRectangle.LETTER.getHeight() - MARGIN;
    PDPageContentStream content = new PDPageContentStream(document, sheet);
    write(content, ROMAN, foot, (PDRectangle.LETTER.getWidth() - widthOf(ROMAN, foot)) / 2, FOOT);
    return content;
  }
}
