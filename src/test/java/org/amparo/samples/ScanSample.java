package org.amparo.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes of a PDF what an office scanner makes of its print: grey pictures, a little askew, with dust. */
final class ScanSample {
  private static final int DPI = 200;
  private static final float JPEG_QUALITY = 0.3f;
  private static final double SKEW_RADIANS = Math.toRadians(0.6);
  private static final int SPECKS = 900;
  private static final int PAPER = 247;

  private ScanSample() {}

  static void write(PDDocument printed, Path to) throws IOException {
    Random dust = new Random(18);
    PDFRenderer renderer = new PDFRenderer(printed);
    try (PDDocument scan = new PDDocument()) {
      scan.setDocumentId(1L);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        BufferedImage image = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
        add(scan, dusty(skewed(image, i % 2 == 0 ? SKEW_RADIANS : -SKEW_RADIANS / 2), dust));
      }
      scan.save(to.toFile());
    }
  }

  private static BufferedImage skewed(BufferedImage image, double radians) {
    BufferedImage out = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = out.createGraphics();
    graphics.setColor(new Color(PAPER, PAPER, PAPER));
    graphics.fillRect(0, 0, out.getWidth(), out.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(radians, image.getWidth() / 2.0, image.getHeight() / 2.0);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return out;
  }

  private static BufferedImage dusty(BufferedImage image, Random dust) {
    Graphics2D graphics = image.createGraphics();
    for (int i = 0; i < SPECKS; i++) {
      int grey = 90 + dust.nextInt(150);
      graphics.setColor(new Color(grey, grey, grey));
      int side = 1 + dust.nextInt(2);
      graphics.fillRect(dust.nextInt(image.getWidth()), dust.nextInt(image.getHeight()), side, side);
    }
    graphics.dispose();
    return image;
  }

  private static void add(PDDocument scan, BufferedImage image) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    scan.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
      content.drawImage(
          JPEGFactory.createFromImage(scan, image, JPEG_QUALITY, DPI),
          0,
          0,
          PDRectangle.LETTER.getWidth(),
          PDRectangle.LETTER.getHeight());
    }
  }
}
