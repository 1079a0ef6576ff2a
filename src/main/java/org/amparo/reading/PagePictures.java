package org.amparo.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/** The pages of an original PDF as a person sees them. They may name a person: for the rooms left of the glass door. */
public final class PagePictures implements AutoCloseable {

  private final PDDocument pdf;
  private final PageScan scan;

  /**
   * @param file the bytes of a PDF that was read before
   * @throws IOException when it is none
   */
  public PagePictures(byte[] file) throws IOException {
    pdf = Loader.loadPDF(file);
    scan = new PageScan(pdf);
  }

  /**
   * Draws a page in grey.
   *
   * @param number from 1
   * @throws IOException when it cannot be drawn whole
   */
  public BufferedImage page(int number, int dotsPerInch) throws IOException {
    return scan.renderImageWithDPI(number - 1, dotsPerInch, ImageType.GRAY);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
