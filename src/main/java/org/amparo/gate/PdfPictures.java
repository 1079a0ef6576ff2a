package org.amparo.gate;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.amparo.reading.PictureReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages and has them, and images, read with other eyes than those of a program that extracts text. */
final class PdfPictures {

  /** Enough for type of seven points; more takes longer and reads no better. */
  private static final int DOTS_PER_INCH = 150;

  private final PDFRenderer renderer;
  private final PictureReader eyes;
  private final Contents contents;
  private final List<Coming> coming = new ArrayList<>();

  private record Coming(Contents.Place place, Future<String> words) {}

  PdfPictures(PDDocument pdf, PictureReader eyes, Contents contents) {
    this.renderer = new PDFRenderer(pdf);
    this.eyes = eyes;
    this.contents = contents;
  }

  /**
   * Draws a page and has it read.
   *
   * @param page from 1
   * @return the picture, {@link #pixelsPerPoint} to the point
   */
  BufferedImage draw(int page) throws IOException, InterruptedException {
    BufferedImage picture = renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
    read(Channel.DRAWN, page, picture);
    return picture;
  }

  static double pixelsPerPoint() {
    return DOTS_PER_INCH / 72.0;
  }

  /** Has an image read for itself; what its pixels measure on paper is guessed. */
  void read(Channel channel, int page, BufferedImage image) throws InterruptedException {
    coming.add(new Coming(new Contents.Place(channel, page), eyes.read(image, DOTS_PER_INCH)));
  }

  /** Puts in what was read. */
  void await() throws IOException, InterruptedException {
    for (Coming each : coming) {
      try {
        contents.add(each.place().channel(), each.place().page(), each.words().get());
      } catch (ExecutionException e) {
        throw new IOException(e);
      }
    }
  }
}
