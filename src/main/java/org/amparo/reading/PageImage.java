package org.amparo.reading;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import org.amparo.text.Box;

/**
 * What is to be recognised on a page.
 *
 * @param grey one byte a pixel, row by row, 0 black
 * @param widthPixels its width
 * @param heightPixels its height
 * @param place where it lies on the page
 * @param pageWidthPoints the page's width
 * @param pageHeightPoints the page's height
 */
record PageImage(
    byte[] grey, int widthPixels, int heightPixels, Box place, double pageWidthPoints, double pageHeightPoints) {

  static PageImage of(BufferedImage image, Box place, double pageWidthPoints, double pageHeightPoints) {
    return new PageImage(grey(image), image.getWidth(), image.getHeight(), place, pageWidthPoints, pageHeightPoints);
  }

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

  private static byte[] grey(BufferedImage image) {
    return switch (image.getType()) {
      case BufferedImage.TYPE_BYTE_GRAY -> ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
      case BufferedImage.TYPE_INT_RGB -> lumaOf(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
      default -> lumaRowByRow(image);
    };
  }

  private static byte[] lumaOf(int[] rgb) {
    byte[] grey = new byte[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      grey[i] = luma(rgb[i]);
    }
    return grey;
  }

  private static byte[] lumaRowByRow(BufferedImage image) {
    int width = image.getWidth();
    byte[] grey = new byte[width * image.getHeight()];
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        grey[y * width + x] = luma(row[x]);
      }
    }
    return grey;
  }

  /** Luma after ITU-R BT.601. */
  private static byte luma(int rgb) {
    return (byte) ((299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000);
  }
}
