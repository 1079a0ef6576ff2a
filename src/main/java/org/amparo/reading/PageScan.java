package org.amparo.reading;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.amparo.text.Box;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Makes the picture of a PDF page that is recognised: the scanned image itself where the page is nothing else, since
 * drawing it again would only blur it, or else the page drawn at 300 dots per inch.
 */
final class PageScan extends PDFRenderer {

  private static final double DRAWN_DPI = 300;
  /** Below, Tesseract reads better what was enlarged; above, it takes longer and reads no better. */
  private static final double OWN_DPI_MIN = 180;
  private static final double OWN_DPI_MAX = 450;
  private static final double MAX_PIXELS = 50e6;

  PageScan(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  /**
   * @param index of the page, from 0
   * @param drawsOnlyImages whether the page shows no characters of its own
   */
  PageImage of(int index, PDPage page, PageMarks marks, boolean drawsOnlyImages) throws IOException {
    Optional<PageImage> own = drawsOnlyImages ? ownImage(page, marks) : Optional.empty();
    return own.isPresent() ? own.get() : drawn(index, page);
  }

  private PageImage drawn(int index, PDPage page) throws IOException {
    PageSize size = PageSize.of(page);
    double squarePoints = size.widthPoints() * size.heightPoints();
    double scale = Math.min(DRAWN_DPI / 72, Math.sqrt(MAX_PIXELS / squarePoints));
    BufferedImage image = renderImage(index, (float) scale, ImageType.RGB);
    Box wholePage = new Box(0, 0, size.widthPoints(), size.heightPoints());
    return new PageImage(GreyPixels.of(image), image.getWidth(), image.getHeight(), wholePage, size);
  }

  private static Optional<PageImage> ownImage(PDPage page, PageMarks marks) throws IOException {
    List<PageMarks.Placed> images = marks.images();
    if (images.size() != 1 || marks.shapes() > 0 || page.getRotation() != 0 || !isPlain(images.getFirst())) {
      return Optional.empty();
    }
    PageMarks.Placed only = images.getFirst();
    PDRectangle crop = page.getCropBox();
    Rectangle2D bounds = only.bounds();
    Box place =
        new Box(
            bounds.getX() - crop.getLowerLeftX(),
            crop.getUpperRightY() - bounds.getMaxY(),
            bounds.getWidth(),
            bounds.getHeight());
    PDImage pixels = only.pixels();
    byte[] grey = GreyPixels.of(pixels);
    return Optional.of(new PageImage(grey, pixels.getWidth(), pixels.getHeight(), place, PageSize.of(page)));
  }

  private static boolean isPlain(PageMarks.Placed image) throws IOException {
    PDImage pixels = image.pixels();
    boolean masked =
        pixels.isStencil()
            || (pixels instanceof PDImageXObject object && (object.getMask() != null || object.getSoftMask() != null));
    double across = pixels.getWidth() * 72 / image.bounds().getWidth();
    double down = pixels.getHeight() * 72 / image.bounds().getHeight();
    boolean square = Math.abs(across / down - 1) < 0.02;
    return image.upright()
        && !masked
        && square
        && across >= OWN_DPI_MIN
        && across <= OWN_DPI_MAX
        && (double) pixels.getWidth() * pixels.getHeight() <= MAX_PIXELS;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
          throws IOException {
        Damage.report(exception);
      }
    };
  }
}
