package org.amparo.reading;

import java.awt.image.BufferedImage;
import java.util.concurrent.Future;
import org.amparo.text.Box;

/**
 * Recognises the words in pictures of pages, for whoever wants to know what a person would read there. Keeps its
 * engines for the next picture until it is closed. May be shared by threads.
 */
public final class PictureReader implements AutoCloseable {

  private final Recogniser recogniser;

  /** @param pagesAtOnce how many pictures are recognised at the same time; each takes about 100 MB */
  public PictureReader(int pagesAtOnce) {
    recogniser = new Recogniser(pagesAtOnce);
  }

  /**
   * Has a picture recognised; waits while more than enough others are under way.
   *
   * @param picture of a page
   * @param dotsPerInch its resolution
   * @return its words, line by line, once they are read
   * @throws InterruptedException when interrupted while waiting for room
   */
  public Future<String> read(BufferedImage picture, int dotsPerInch) throws InterruptedException {
    double width = picture.getWidth() * 72.0 / dotsPerInch;
    double height = picture.getHeight() * 72.0 / dotsPerInch;
    PageImage page =
        new PageImage(
            GreyPixels.of(picture),
            picture.getWidth(),
            picture.getHeight(),
            new Box(0, 0, width, height),
            new PageSize(width, height));
    return recogniser.submit(() -> page, PageText::characters);
  }

  @Override
  public void close() {
    recogniser.close();
  }
}
