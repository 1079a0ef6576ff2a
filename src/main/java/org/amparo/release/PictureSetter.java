package org.amparo.release;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.amparo.review.Approved;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Page;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Sets a decision as pictures of its pages, for those who want the look of the original: a PDF/A-2b with one image a
 * page and no character. A page is not the original's picture with boxes on it but a white sheet onto which the words
 * that were read and are not hidden are put; what was not read (a signature, a seal, a word that recognition missed)
 * stays away.
 */
public final class PictureSetter {

  /** At which resolution this needs the pages. */
  public static final int DOTS_PER_INCH = 200;

  /** Where the pictures of the original's pages come from. */
  @FunctionalInterface
  public interface Source {
    /** @param number of the page, from 1 */
    BufferedImage page(int number) throws IOException;
  }

  /**
   * Writes the PDF.
   *
   * @param document the original, with the places of its words
   * @param approved what is hidden in it
   * @param pictures its pages at {@link #DOTS_PER_INCH}
   * @param at the release, which is the PDF's date
   * @param out not closed here
   * @throws IOException when a page cannot be drawn or {@code out} not written to
   */
  public void write(Document document, Approved approved, Source pictures, Instant at, OutputStream out)
      throws IOException {
    String text = document.text().reveal(OriginalAccess.RELEASE);
    PictureLines lines = new PictureLines(text, approved.replacements());
    try (PDDocument pdf = new PDDocument()) {
      for (Page page : document.pages()) {
        PicturedPage sheet = new PicturedPage(pictures.page(page.number()), DOTS_PER_INCH / 72.0);
        add(pdf, page, sheet.with(lines.of(page)));
      }
      Conformance.A_2B.describe(pdf, at);
      pdf.save(out);
    }
  }

  /** A PDF of one white page, as large as a letter. */
  public void writeBlank(Instant at, OutputStream out) throws IOException {
    BufferedImage white = new BufferedImage(850, 1100, BufferedImage.TYPE_BYTE_GRAY);
    PicturedPage sheet = new PicturedPage(white, 100 / 72.0);
    try (PDDocument pdf = new PDDocument()) {
      Page page =
          new Page(1, new org.amparo.text.Span(0, 0), Page.Source.TEXT, Sheet.WIDTH_POINTS, Sheet.HEIGHT_POINTS, List.of());
      add(pdf, page, sheet.with(List.of()));
      Conformance.A_2B.describe(pdf, at);
      pdf.save(out);
    }
  }

  private static void add(PDDocument pdf, Page page, BufferedImage picture) throws IOException {
    PDPage sheet = new PDPage(new PDRectangle((float) page.widthPoints(), (float) page.heightPoints()));
    pdf.addPage(sheet);
    try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
      content.drawImage(
          LosslessFactory.createFromImage(pdf, picture), 0, 0, (float) page.widthPoints(), (float) page.heightPoints());
    }
  }
}
