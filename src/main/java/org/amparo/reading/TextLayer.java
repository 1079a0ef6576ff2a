package org.amparo.reading;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.List;
import org.amparo.text.Box;
import org.amparo.text.Page;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The characters that a PDF page holds itself, from top to bottom, and how many of them a person sees. */
final class TextLayer extends PDFTextStripper {

  /** Of 255; ink that is lighter in each colour may drown in the page. */
  private static final int DARK_LEVEL = 150;

  private final PDPage page;
  private final PageText.Builder text;
  private final StringBuilder word = new StringBuilder();
  private @Nullable Rectangle2D wordBounds;
  private int glyphs;
  private int visible;
  private int pale;
  private int hidden;

  private TextLayer(PDPage page, PageSize size) {
    this.page = page;
    this.text = new PageText.Builder(size);
    // The stripper leaves colours out of account.
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    addOperator(new SetNonStrokingDeviceCMYKColor(this));
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
    // The page that is processed bears number 0, since the loop over all pages is not used.
    setStartPage(0);
  }

  /**
   * What a page's text layer holds.
   *
   * @param text its words
   * @param glyphs marks that its fonts draw
   * @param visible characters that show
   * @param pale characters in a light or unknown ink, which may not show on a light page
   * @param hidden characters that are there but not drawn, as under a scan that was recognised before
   */
  record Found(PageText text, int glyphs, int visible, int pale, int hidden) {}

  static Found read(PDDocument document, PDPage page) throws IOException {
    TextLayer layer = new TextLayer(page, PageSize.of(page));
    layer.writeText(document, Writer.nullWriter());
    return new Found(layer.text.build(Page.Source.TEXT), layer.glyphs, layer.visible, layer.pale, layer.hidden);
  }

  @Override
  protected void processPages(PDPageTree pages) throws IOException {
    if (page.hasContents()) {
      processPage(page);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    Damage.report(exception);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
    glyphs++;
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (!position.getUnicode().isBlank()) {
      if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
        hidden++;
      } else {
        visible++;
        pale += isPale(getGraphicsState().getNonStrokingColor()) ? 1 : 0;
      }
    }
    super.processTextPosition(position);
  }

  private static boolean isPale(PDColor ink) {
    try {
      int rgb = ink.toRGB();
      return Math.min(rgb >> 16 & 0xff, Math.min(rgb >> 8 & 0xff, rgb & 0xff)) > DARK_LEVEL;
    } catch (IOException | RuntimeException e) {
      // A pattern, or a colour space that the file lacks: whether it shows is seen when the page is drawn.
      return true;
    }
  }

  @Override
  protected void writeString(String string, List<TextPosition> positions) {
    boolean reordered = string.codePoints().anyMatch(TextLayer::isRightToLeft);
    if (reordered) {
      positions.forEach(position -> cover(boundsOf(position)));
      append(string);
    } else {
      positions.forEach(this::add);
    }
    endWord();
  }

  private void add(TextPosition position) {
    String characters = position.getUnicode();
    if (characters.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      endWord();
      return;
    }
    append(unligated(characters));
    cover(boundsOf(position));
  }

  /** Leaves out control characters, which fonts with a poor table bear: a form feed would part pages. */
  private void append(String characters) {
    characters.codePoints().filter(c -> !Character.isISOControl(c)).forEach(word::appendCodePoint);
  }

  /** Ligatures and other presentation forms as the letters they stand for; everything else as it is. */
  private static String unligated(String characters) {
    boolean plain = characters.codePoints().noneMatch(c -> c >= 0xfb00 && c <= 0xfb4f);
    return plain ? characters : Normalizer.normalize(characters, Normalizer.Form.NFKC);
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private void cover(Rectangle2D bounds) {
    wordBounds = wordBounds == null ? bounds : wordBounds.createUnion(bounds);
  }

  private void endWord() {
    Rectangle2D bounds = wordBounds;
    if (bounds != null && !word.isEmpty()) {
      text.word(word.toString(), new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()), 1);
    }
    word.setLength(0);
    wordBounds = null;
  }

  /** The position is that of the glyph's foot at its start; height and width follow the direction of writing. */
  private static Rectangle2D boundsOf(TextPosition glyph) {
    double x = glyph.getX();
    double y = glyph.getY();
    double along = glyph.getWidthDirAdj();
    double up = glyph.getHeightDir();
    return switch ((int) glyph.getDir()) {
      case 90 -> new Rectangle2D.Double(x - up, y - along, up, along);
      case 180 -> new Rectangle2D.Double(x - along, y, along, up);
      case 270 -> new Rectangle2D.Double(x, y, up, along);
      default -> new Rectangle2D.Double(x, y - up, along, up);
    };
  }

  @Override
  protected void writeWordSeparator() {
    endWord();
  }

  @Override
  protected void writeLineSeparator() {
    text.lineEnd();
  }

  @Override
  protected void writePageEnd() {
    text.lineEnd();
  }
}
