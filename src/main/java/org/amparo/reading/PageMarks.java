package org.amparo.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** What a PDF page draws besides characters: its images and how many shapes. */
final class PageMarks extends PDFGraphicsStreamEngine {

  /**
   * An image as it is placed.
   *
   * @param pixels the image
   * @param bounds its place in points from the page's lower left corner, before the page is turned
   * @param upright whether it is neither turned nor mirrored nor slanted
   */
  record Placed(PDImage pixels, Rectangle2D bounds, boolean upright) {}

  private final List<Placed> images = new ArrayList<>();
  private int shapes;

  private PageMarks(PDPage page) {
    super(page);
  }

  static PageMarks of(PDPage page) throws IOException {
    PageMarks marks = new PageMarks(page);
    if (page.hasContents()) {
      marks.processPage(page);
    }
    return marks;
  }

  List<Placed> images() {
    return images;
  }

  int shapes() {
    return shapes;
  }

  /** How much of the page its images cover, 0 to 1; images over each other count once more. */
  double coveredByImages() {
    PDRectangle crop = getPage().getCropBox();
    Rectangle2D page =
        new Rectangle2D.Double(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
    double covered = 0;
    for (Placed image : images) {
      Rectangle2D seen = image.bounds().createIntersection(page);
      covered += Math.max(0, seen.getWidth()) * Math.max(0, seen.getHeight());
    }
    return Math.min(1, covered / (page.getWidth() * page.getHeight()));
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform place = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    boolean upright =
        place.getScaleX() > 0 && place.getScaleY() > 0 && isNothing(place.getShearX()) && isNothing(place.getShearY());
    Rectangle2D bounds = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    images.add(new Placed(image, bounds, upright));
  }

  private static boolean isNothing(double shearPoints) {
    return Math.abs(shearPoints) < 0.01;
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    Damage.report(exception);
  }

  @Override
  public void strokePath() {
    shapes++;
  }

  @Override
  public void fillPath(int windingRule) {
    shapes++;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    shapes++;
  }

  @Override
  public void shadingFill(COSName shadingName) {
    shapes++;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}
}
