package org.amparo.release;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.amparo.release.PictureLines.Item;
import org.amparo.release.PictureLines.Replaced;
import org.amparo.release.PictureLines.Shown;
import org.amparo.text.Box;

/**
 * A white sheet with the words of a page that may be seen. A line without labels stands as it stood. A line with labels
 * is spaced anew from words that are seen and labels alone, so that neither a box nor a gap nor the line's ends tell how
 * wide the hidden words were.
 */
final class PicturedPage {

  private static final Color WASH = new Color(0xe0e0e0);
  private static final Color INK = new Color(0x202020);
  private static final double ABOVE = 0.2;
  private static final double BELOW = 0.4;
  private static final double GAP = 0.45;
  /** A gap wider than this many heights is a column's. */
  private static final double COLUMN_GAP = 3;
  /**
   * Where a line or column begins is told no closer than by the lines that are seen whole, or to half an inch: the
   * beginning of a centred line tells its width.
   */
  private static final double GRID_POINTS = 36;
  private static final double LABEL_SIZE = 1.3;
  private static final double USUAL_HEIGHT_POINTS = 8;

  private final BufferedImage original;
  private final double pixelsPerPoint;
  private final BufferedImage sheet;
  private final Graphics2D pen;
  private final TreeSet<Integer> beginnings = new TreeSet<>();

  PicturedPage(BufferedImage original, double pixelsPerPoint) {
    this.original = original;
    this.pixelsPerPoint = pixelsPerPoint;
    this.sheet = new BufferedImage(original.getWidth(), original.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    this.pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  /** The sheet with these lines on it. */
  BufferedImage with(List<List<Item>> lines) throws IOException {
    double height = usualHeight(lines) * pixelsPerPoint;
    pen.setFont(labelFont().deriveFont((float) (height * LABEL_SIZE)));
    erase(lines);
    lines.stream().filter(PicturedPage::isShown).forEach(line -> beginnings.add(area(line.getFirst().box()).x));
    for (List<Item> line : lines) {
      if (isShown(line)) {
        line.forEach(item -> put(item.box(), area(item.box()).x, 1));
      } else {
        respace(line, height);
      }
    }
    pen.dispose();
    return sheet;
  }

  private static boolean isShown(List<Item> line) {
    return line.stream().allMatch(Shown.class::isInstance);
  }

  private int beginning(int x) {
    double grid = GRID_POINTS * pixelsPerPoint;
    Integer seen = beginnings.floor(x + 3);
    return seen != null && x - seen < grid ? seen : (int) (Math.floor(x / grid) * grid);
  }

  /** Wipes hidden words off the picture first, so that no edge of one comes along with its neighbour. */
  private void erase(List<List<Item>> lines) {
    Graphics2D wiper = original.createGraphics();
    wiper.setColor(Color.WHITE);
    lines.stream().flatMap(List::stream).filter(Replaced.class::isInstance).map(item -> area(item.box()))
        .forEach(wiper::fill);
    wiper.dispose();
  }

  private static double usualHeight(List<List<Item>> lines) {
    double[] heights =
        lines.stream().flatMap(List::stream).filter(Shown.class::isInstance)
            .mapToDouble(item -> item.box().heightPoints()).filter(h -> h > 0).sorted().toArray();
    return heights.length == 0 ? USUAL_HEIGHT_POINTS : heights[heights.length / 2];
  }

  /** The pixels of a word, with its ascenders and descenders. */
  private Rectangle area(Box box) {
    double height = box.heightPoints();
    int left = (int) Math.floor(box.xPoints() * pixelsPerPoint) - 1;
    int right = (int) Math.ceil((box.xPoints() + box.widthPoints()) * pixelsPerPoint) + 1;
    int top = (int) Math.floor((box.yPoints() - ABOVE * height) * pixelsPerPoint);
    int bottom = (int) Math.ceil((box.yPoints() + (1 + BELOW) * height) * pixelsPerPoint);
    Rectangle page = new Rectangle(0, 0, original.getWidth(), original.getHeight());
    return page.intersection(new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top)));
  }

  private void respace(List<Item> line, double height) {
    double grid = GRID_POINTS * pixelsPerPoint;
    double gap = GAP * height;
    double left = beginning(area(line.getFirst().box()).x);
    double wanted = width(line, gap);
    double scale = Math.min(1, (sheet.getWidth() - grid / 2 - left) / wanted);
    double x = left;
    double lastEnd = 0;
    for (Item item : line) {
      Rectangle area = area(item.box());
      boolean column = lastEnd > 0 && area.x - lastEnd > COLUMN_GAP * height;
      x = column && scale == 1 ? Math.max(x, beginning(area.x)) : x;
      lastEnd = area.getMaxX();
      double width = width(item) * scale;
      switch (item) {
        case Shown shown -> put(shown.box(), (int) x, scale);
        case Replaced replaced -> label(replaced, (int) x, line, scale);
      }
      x += width == 0 ? 0 : width + gap * scale;
    }
  }

  private double width(List<Item> line, double gap) {
    return line.stream().mapToDouble(this::width).filter(w -> w > 0).map(w -> w + gap).sum();
  }

  private double width(Item item) {
    return switch (item) {
      case Shown shown -> area(shown.box()).width;
      case Replaced replaced -> replaced.label().isEmpty() ? 0 : pen.getFontMetrics().stringWidth(replaced.label()) + 6;
    };
  }

  private void put(Box box, int x, double scale) {
    Rectangle from = area(box);
    if (!from.isEmpty()) {
      int width = (int) Math.max(1, from.width * scale);
      pen.drawImage(
          original, x, from.y, x + width, from.y + from.height, from.x, from.y, from.x + from.width,
          from.y + from.height, null);
    }
  }

  /** On the base of the words beside it that are seen; of hidden ones not even the height is told. */
  private void label(Replaced replaced, int x, List<Item> line, double scale) {
    if (replaced.label().isEmpty()) {
      return;
    }
    Box beside = line.stream().filter(Shown.class::isInstance).map(Item::box).findFirst().orElse(replaced.box());
    int base = (int) ((beside.yPoints() + beside.heightPoints()) * pixelsPerPoint);
    int width = (int) ((width(replaced)) * scale);
    int height = pen.getFontMetrics().getAscent();
    pen.setColor(WASH);
    pen.fillRect(x, base - height, width, height + pen.getFontMetrics().getDescent());
    pen.setColor(INK);
    Font font = pen.getFont();
    pen.setFont(font.deriveFont(java.awt.geom.AffineTransform.getScaleInstance(scale, 1)));
    pen.drawString(replaced.label(), x + 3, base);
    pen.setFont(font);
  }

  private static Font labelFont() throws IOException {
    String name = "fonts/SourceSans3-Regular.ttf";
    try (InputStream in = Objects.requireNonNull(PicturedPage.class.getResourceAsStream(name), name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }
}
