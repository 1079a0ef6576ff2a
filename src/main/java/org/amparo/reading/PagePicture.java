package org.amparo.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/** Draws a page of a PDF for the person who reviews it; the picture stays in memory. */
public final class PagePicture {

  private static final float DRAWN_DPI = 110;
  private static final float POINTS_PER_INCH = 72;

  private PagePicture() {}

  /**
   * Draws one page.
   *
   * @param pdf the file's bytes
   * @param number the page, from 1
   * @return a PNG
   * @throws IllegalArgumentException when the file is no PDF or lacks the page
   */
  public static byte[] png(byte[] pdf, int number) {
    ImageIO.setUseCache(false);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (number < 1 || number > document.getNumberOfPages()) {
        throw new IllegalArgumentException("page %d of %d".formatted(number, document.getNumberOfPages()));
      }
      PageScan scan = new PageScan(document);
      return png(scan.renderImage(number - 1, DRAWN_DPI / POINTS_PER_INCH, ImageType.RGB));
    } catch (IOException e) {
      throw new IllegalArgumentException("%d bytes that are no readable PDF".formatted(pdf.length));
    }
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }
}
