package org.amparo.gate;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/** Holds the drawing commands of a page to the few that a copy's writer uses. */
final class PdfDrawing {

  private static final Set<String> SET =
      Set.of("BT", "ET", "Tf", "Td", "Tj", "TJ", "rg", "g", "sc", "cs", "re", "f", "BMC", "BDC", "EMC", "q", "Q");
  private static final Set<String> PICTURED = Set.of("q", "Q", "cm", "Do");
  private static final double RULE_POINTS = 1;
  private static final double WASH_MARGIN_POINTS = 4;

  private final PDPage page;
  private final CopyKind kind;
  private final int number;
  private final Contents contents;
  private final List<Rectangle2D> boxes = new ArrayList<>();

  PdfDrawing(PDPage page, CopyKind kind, int number, Contents contents) {
    this.page = page;
    this.kind = kind;
    this.number = number;
    this.contents = contents;
  }

  /** @param glyphs the characters of the page; a box that is not filled by some shows the width of what it hides */
  void read(List<PdfText.Glyph> glyphs) throws IOException {
    List<COSBase> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        command(operator.getName(), operands);
        operands.clear();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
    }
    if (!boxes.stream().allMatch(box -> isFilled(box, glyphs))) {
      contents.unexpected(Channel.WIDTHS, number);
    }
  }

  private void command(String name, List<COSBase> operands) {
    boolean known =
        switch (kind) {
          case PICTURED_PDF -> PICTURED.contains(name);
          case SET_PDF, TEXT, WORD -> SET.contains(name);
        };
    if (!known) {
      contents.unexpected(Channel.CONTENT, number);
    }
    for (COSBase operand : operands) {
      if (operand instanceof COSDictionary marks && !marks.keySet().equals(Set.of(COSName.MCID))) {
        contents.unexpected(Channel.ALTERNATE_TEXT, number);
      }
    }
    if (name.equals("re") && operands.stream().filter(COSNumber.class::isInstance).count() == 4) {
      double[] box = operands.stream().mapToDouble(o -> ((COSNumber) o).floatValue()).toArray();
      boxes.add(new Rectangle2D.Double(box[0], box[1], box[2], box[3]));
    }
  }

  private boolean isFilled(Rectangle2D box, List<PdfText.Glyph> glyphs) {
    if (box.getHeight() <= RULE_POINTS) {
      return true;
    }
    double height = page.getCropBox().getHeight();
    double left = box.getMaxX();
    double right = box.getMinX();
    for (PdfText.Glyph glyph : glyphs) {
      double x = glyph.at().getX();
      double y = height - glyph.at().getY();
      if (box.contains(x + glyph.at().getWidth() / 2, y)) {
        left = Math.min(left, x);
        right = Math.max(right, x + glyph.at().getWidth());
      }
    }
    return box.getWidth() - (right - left) <= WASH_MARGIN_POINTS;
  }
}
