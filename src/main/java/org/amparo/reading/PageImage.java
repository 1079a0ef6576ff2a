package org.amparo.reading;

import org.amparo.text.Box;

/**
 * What is to be recognised on a page.
 *
 * @param grey one byte a pixel, row by row, 0 black
 * @param widthPixels its width
 * @param heightPixels its height
 * @param place where it lies on the page
 * @param page how large the page is
 */
// Pages are never compared, and a list would box each of their million pixels.
@SuppressWarnings("ArrayRecordComponent")
record PageImage(byte[] grey, int widthPixels, int heightPixels, Box place, PageSize page) {

  /** Dots per inch at which it lies on the page, at least the 70 below which Tesseract guesses for itself. */
  int dotsPerInch() {
    return Math.max(70, (int) Math.round(widthPixels * 72 / place.widthPoints()));
  }

  /** Where a rectangle of pixels lies on the page. */
  Box onPage(int left, int top, int width, int height) {
    double across = place.widthPoints() / widthPixels;
    double down = place.heightPoints() / heightPixels;
    return new Box(
        place.xPoints() + left * across, place.yPoints() + top * down, width * across, height * down);
  }
}
