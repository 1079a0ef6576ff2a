package org.amparo.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks paragraphs into lines of the page's measure. */
final class Compositor {

  static final double TEXT_POINTS = 11.5;
  static final double LEADING_POINTS = 16;

  private static final double LABEL_SCALE = 0.9;
  private static final double COLUMN_POINTS = 4.6;
  private static final int WIDEST_INDENT_COLUMNS = 30;
  private static final double PARAGRAPH_INDENT_POINTS = 20;
  private static final double HANGING_POINTS = 18;
  private static final double SPACE_EMS = 0.24;
  private static final double WIDEST_SPACE_EMS = 0.75;
  private static final double BLANK_LINE_POINTS = 8;
  private static final double HEADING_SPACE_POINTS = 6;
  private static final double TITLE_POINTS = 16;
  private static final double TITLE_SPACE_POINTS = 10;

  /** What should not be parted from the word or number after it. */
  private static final Set<String> TIED = Set.of("§", "§§", "¶", "No.", "Nos.", "Mr.", "Mrs.", "Ms.", "Dr.", "Exh.");

  /** A source of law that should not be parted from the volume before it: "8 C.F.R.", "27 I&N". */
  private static final Pattern SOURCE = Pattern.compile("\\p{Lu}[\\p{L}&]*[.&].*");

  private final Faces faces;
  private final double measurePoints;

  Compositor(Faces faces, double measurePoints) {
    this.faces = faces;
    this.measurePoints = measurePoints;
  }

  SetParagraph set(Paragraph paragraph) {
    double left = Math.min(paragraph.indentColumns(), WIDEST_INDENT_COLUMNS) * COLUMN_POINTS;
    double before = paragraph.afterSpace() ? BLANK_LINE_POINTS : 0;
    return switch (paragraph.kind()) {
      case BODY -> {
        double first = left + (paragraph.opens() ? PARAGRAPH_INDENT_POINTS : 0);
        List<Box> boxes = boxes(paragraph.chunks(), faces.text(), TEXT_POINTS);
        yield new SetParagraph("P", before, 0, LEADING_POINTS, false, lines(boxes, first, left, true));
      }
      case LINE -> {
        List<Box> boxes = boxes(paragraph.chunks(), faces.text(), TEXT_POINTS);
        yield new SetParagraph("P", before, 0, LEADING_POINTS, false, lines(boxes, left, left + HANGING_POINTS, false));
      }
      case HEADING -> {
        List<Box> boxes = boxes(paragraph.chunks(), faces.strong(), TEXT_POINTS - 1);
        double above = Math.max(before, HEADING_SPACE_POINTS);
        yield new SetParagraph("H2", above, 0, LEADING_POINTS, true, lines(boxes, left, left + HANGING_POINTS, false));
      }
    };
  }

  /** The title that a copy opens with. */
  SetParagraph title(String words) {
    List<Chunk> chunks = new ArrayList<>();
    for (String word : words.strip().split("\\s+")) {
      chunks.add(new Chunk(List.of(new Run(word, -1)), 1));
    }
    List<Box> boxes = boxes(chunks, faces.strong(), TITLE_POINTS);
    return new SetParagraph("H1", 0, TITLE_SPACE_POINTS, TITLE_POINTS * 1.3, true, lines(boxes, 0, 0, false));
  }

  /** A chunk and the space before it, in points. */
  private record Box(List<Piece> pieces, double spacePoints) {

    double widthPoints() {
      return pieces.stream().mapToDouble(Piece::widthPoints).sum();
    }

    String shown() {
      return pieces.stream().map(Piece::shown).collect(Collectors.joining());
    }
  }

  private List<Box> boxes(List<Chunk> chunks, Face face, double sizePoints) {
    List<Box> boxes = new ArrayList<>();
    for (Chunk chunk : chunks) {
      List<Piece> pieces = new ArrayList<>();
      for (Run run : chunk.runs()) {
        Face shownIn = run.isStandIn() ? faces.label() : face;
        double size = run.isStandIn() ? sizePoints * LABEL_SCALE : sizePoints;
        pieces.add(new Piece(shownIn.showable(run.characters()), shownIn, size, run.standIn()));
      }
      double space = chunk.spacesBefore() > 1 ? chunk.spacesBefore() * COLUMN_POINTS : SPACE_EMS * sizePoints;
      fit(new Box(pieces, space), boxes);
    }
    return boxes;
  }

  /** Cuts a chunk that is wider than half the measure, such as an address of the web, into letters' width. */
  private void fit(Box box, List<Box> boxes) {
    if (box.widthPoints() <= measurePoints / 2) {
      boxes.add(box);
      return;
    }
    double space = box.spacePoints();
    for (Piece piece : box.pieces()) {
      for (int at = 0; at < piece.shown().length(); ) {
        int end = piece.shown().offsetByCodePoints(at, 1);
        while (end < piece.shown().length() && width(piece, at, end) < measurePoints / 4) {
          end = piece.shown().offsetByCodePoints(end, 1);
        }
        Piece part = new Piece(piece.shown().substring(at, end), piece.face(), piece.sizePoints(), piece.standIn());
        boxes.add(new Box(List.of(part), space));
        space = 0;
        at = end;
      }
    }
  }

  private static double width(Piece piece, int start, int end) {
    return piece.face().ems(piece.shown().substring(start, end)) * piece.sizePoints();
  }

  private List<SetLine> lines(List<Box> boxes, double firstLeft, double left, boolean justified) {
    double[] widths = boxes.stream().mapToDouble(Box::widthPoints).toArray();
    double[] spaces = boxes.stream().mapToDouble(Box::spacePoints).toArray();
    boolean[] tied = new boolean[boxes.size()];
    for (int i = 0; i + 1 < tied.length; i++) {
      tied[i] = isTied(boxes.get(i).shown(), boxes.get(i + 1).shown());
    }
    List<SetLine> lines = new ArrayList<>();
    int start = 0;
    for (int end : new LineBreaks(widths, spaces, tied, measurePoints - firstLeft, measurePoints - left).ends()) {
      double from = start == 0 ? firstLeft : left;
      boolean filled = justified && end < boxes.size();
      lines.add(line(boxes.subList(start, end), from, filled));
      start = end;
    }
    return lines;
  }

  private static boolean isTied(String shown, String next) {
    boolean volume = shown.chars().allMatch(Character::isDigit) && SOURCE.matcher(next).matches();
    boolean page = shown.equals("at") && Character.isDigit(next.codePointAt(0));
    return volume || page || TIED.contains(shown);
  }

  private SetLine line(List<Box> boxes, double left, boolean filled) {
    double natural = boxes.stream().mapToDouble(Box::widthPoints).sum();
    double spaces = boxes.stream().skip(1).mapToDouble(Box::spacePoints).sum();
    double scale = spaces == 0 ? 1 : (measurePoints - left - natural) / spaces;
    boolean tooLoose = scale > WIDEST_SPACE_EMS / SPACE_EMS;
    double factor = scale < 1 || (filled && !tooLoose) ? scale : 1;
    List<SetLine.Placed> placed = new ArrayList<>();
    double x = left;
    for (Box box : boxes) {
      boolean spaced = !placed.isEmpty() && box.spacePoints() > 0;
      x += placed.isEmpty() ? 0 : box.spacePoints() * factor;
      for (Piece piece : box.pieces()) {
        placed.add(new SetLine.Placed(piece, x, spaced));
        spaced = false;
        x += piece.widthPoints();
      }
    }
    return new SetLine(placed);
  }
}
