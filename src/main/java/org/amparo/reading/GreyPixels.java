package org.amparo.reading;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Turns images into one byte of grey a pixel, row by row, 0 black. Exact colours do not matter for reading, so they
 * are not managed.
 */
final class GreyPixels {

  private GreyPixels() {}

  /**
   * The pixels of an image in a PDF; plain grey and plain colours are taken as they were stored.
   *
   * @throws IOException when the image cannot be decoded or has fewer pixels than it says
   */
  static byte[] of(PDImage image) throws IOException {
    boolean plain = image.getBitsPerComponent() == 8 && image.getDecode() == null && !"jpx".equals(image.getSuffix());
    if (plain && isGrey(image.getColorSpace())) {
      return samples(image, 1);
    } else if (plain && isColour(image.getColorSpace())) {
      return lumaOf(samples(image, 3));
    }
    return of(image.getImage());
  }

  private static boolean isGrey(PDColorSpace space) throws IOException {
    return switch (space) {
      case PDDeviceGray grey -> true;
      case PDCalGray grey -> true;
      case PDICCBased profile -> profile.getNumberOfComponents() == 1;
      default -> false;
    };
  }

  private static boolean isColour(PDColorSpace space) throws IOException {
    return switch (space) {
      case PDDeviceRGB colour -> true;
      case PDCalRGB colour -> true;
      case PDICCBased profile -> profile.getNumberOfComponents() == 3;
      default -> false;
    };
  }

  private static byte[] samples(PDImage image, int perPixel) throws IOException {
    int expected = Math.multiplyExact(Math.multiplyExact(image.getWidth(), image.getHeight()), perPixel);
    try (InputStream in = image.createInputStream()) {
      byte[] samples = in.readNBytes(expected);
      if (samples.length < expected) {
        throw new EOFException();
      }
      return samples;
    }
  }

  static byte[] of(BufferedImage image) {
    return switch (image.getType()) {
      case BufferedImage.TYPE_BYTE_GRAY -> ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
      case BufferedImage.TYPE_INT_RGB -> lumaOf(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
      default -> lumaRowByRow(image);
    };
  }

  private static byte[] lumaOf(byte[] samples) {
    byte[] grey = new byte[samples.length / 3];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = luma(samples[3 * i] & 0xff, samples[3 * i + 1] & 0xff, samples[3 * i + 2] & 0xff);
    }
    return grey;
  }

  private static byte[] lumaOf(int[] rgb) {
    byte[] grey = new byte[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      grey[i] = luma(rgb[i] >> 16 & 0xff, rgb[i] >> 8 & 0xff, rgb[i] & 0xff);
    }
    return grey;
  }

  private static byte[] lumaRowByRow(BufferedImage image) {
    int width = image.getWidth();
    byte[] grey = new byte[width * image.getHeight()];
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      System.arraycopy(lumaOf(row), 0, grey, y * width, width);
    }
    return grey;
  }

  /** Luma after ITU-R BT.601. */
  private static byte luma(int red, int green, int blue) {
    return (byte) ((299 * red + 587 * green + 114 * blue) / 1000);
  }
}
