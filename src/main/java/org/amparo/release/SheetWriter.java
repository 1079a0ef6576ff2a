package org.amparo.release;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws pages into a document. */
final class SheetWriter {

  private static final Color INK = new Color(0x1c1c1c);
  private static final Color LABEL_INK = new Color(0x3a3f47);
  private static final Color WASH = new Color(0xe6e8ec);
  private static final Color QUIET = new Color(0x5f6570);
  private static final Color RULE = new Color(0xb9bec7);
  private static final double HEAD_POINTS = 8.5;
  private static final double HEAD_BASELINE_POINTS = Sheet.HEIGHT_POINTS - 58;
  private static final double WASH_DEPTH_EMS = 0.27;
  private static final double WASH_HEIGHT_EMS = 1.12;
  private static final double WASH_MARGIN_POINTS = 1.2;
  private static final String HEAD = "Protected copy";
  private static final String NOTE = "Words on grey stand in place of what was hidden.";

  private final PDDocument document;
  private final Faces faces;
  private final StructureTree tree;

  SheetWriter(PDDocument document, Faces faces, StructureTree tree) {
    this.document = document;
    this.faces = faces;
    this.tree = tree;
  }

  void write(Sheet sheet, int number, int count) throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) Sheet.WIDTH_POINTS, (float) Sheet.HEIGHT_POINTS));
    document.addPage(page);
    List<SetParagraph> paragraphs = new ArrayList<>();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      head(content, number, count);
      boolean open = false;
      for (Sheet.Row row : sheet.rows()) {
        if (paragraphs.isEmpty() || paragraphs.getLast() != row.paragraph()) {
          if (open) {
            content.endMarkedContent();
          }
          content.beginMarkedContent(COSName.getPDFName(row.paragraph().tag()), paragraphs.size());
          paragraphs.add(row.paragraph());
          open = true;
        }
        line(content, row.line(), row.baselinePoints());
      }
      if (open) {
        content.endMarkedContent();
      }
    }
    tree.page(page, number - 1, paragraphs);
  }

  private void head(PDPageContentStream content, int number, int count) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    String folio = "%d of %d".formatted(number, count);
    Piece head = new Piece(HEAD, faces.label(), HEAD_POINTS, -1);
    Piece note = new Piece(NOTE, faces.label(), HEAD_POINTS, -1);
    Piece page = new Piece(folio, faces.label(), HEAD_POINTS, -1);
    List<SetLine.Placed> placed = new ArrayList<>();
    placed.add(new SetLine.Placed(head, 0, false));
    if (number == 1) {
      placed.add(new SetLine.Placed(note, head.widthPoints() + 14, false));
    }
    placed.add(new SetLine.Placed(page, Sheet.MEASURE_POINTS - page.widthPoints(), false));
    for (SetLine.Placed piece : placed) {
      text(content, QUIET, List.of(piece), HEAD_BASELINE_POINTS);
    }
    content.setNonStrokingColor(RULE);
    content.addRect((float) Sheet.SIDE_POINTS, (float) HEAD_BASELINE_POINTS - 7, (float) Sheet.MEASURE_POINTS, 0.5f);
    content.fill();
    content.endMarkedContent();
  }

  private void line(PDPageContentStream content, SetLine line, double baseline) throws IOException {
    List<SetLine.Placed> pieces = line.pieces();
    for (int start = 0; start < pieces.size(); ) {
      Piece first = pieces.get(start).piece();
      int end = start + 1;
      while (end < pieces.size() && pieces.get(end).piece().standIn() == first.standIn()) {
        end++;
      }
      List<SetLine.Placed> alike = pieces.subList(start, end);
      if (first.standIn() >= 0) {
        wash(content, alike, baseline);
      }
      text(content, first.standIn() >= 0 ? LABEL_INK : INK, alike, baseline);
      start = end;
    }
  }

  private static void wash(PDPageContentStream content, List<SetLine.Placed> pieces, double baseline)
      throws IOException {
    double size = pieces.getFirst().piece().sizePoints();
    double x = pieces.getFirst().xPoints() - WASH_MARGIN_POINTS;
    double width = pieces.getLast().endPoints() + WASH_MARGIN_POINTS - x;
    content.setNonStrokingColor(WASH);
    content.addRect(
        (float) (Sheet.SIDE_POINTS + x),
        (float) (baseline - WASH_DEPTH_EMS * size),
        (float) width,
        (float) (WASH_HEIGHT_EMS * size));
    content.fill();
  }

  /** Shows pieces of one face, with the spaces between them as characters, so that they can be copied as words. */
  private static void text(PDPageContentStream content, Color ink, List<SetLine.Placed> pieces, double baseline)
      throws IOException {
    Piece first = pieces.getFirst().piece();
    double spaceWidth = first.face().ems(" ") * first.sizePoints();
    List<Object> shown = new ArrayList<>();
    double x = pieces.getFirst().xPoints();
    if (pieces.getFirst().spaced()) {
      shown.add(" ");
      x -= spaceWidth;
    }
    double start = x;
    x = pieces.getFirst().xPoints();
    for (SetLine.Placed placed : pieces) {
      double gap = placed.xPoints() - x;
      if (placed.spaced() && !shown.isEmpty() && gap > 0) {
        shown.add(" ");
        gap -= spaceWidth;
      }
      shown.add((float) (-gap * 1000 / first.sizePoints()));
      shown.add(placed.piece().shown());
      x = placed.endPoints();
    }
    content.beginText();
    content.setNonStrokingColor(ink);
    content.setFont(first.face().font(), (float) first.sizePoints());
    content.newLineAtOffset((float) (Sheet.SIDE_POINTS + start), (float) baseline);
    content.showTextWithPositioning(shown.toArray());
    content.endText();
  }
}
