package org.amparo.release;

import java.util.ArrayList;
import java.util.List;

/** What stands on one page. */
record Sheet(List<Row> rows) {

  static final double WIDTH_POINTS = 612;
  static final double HEIGHT_POINTS = 792;
  static final double SIDE_POINTS = 92;
  static final double MEASURE_POINTS = WIDTH_POINTS - 2 * SIDE_POINTS;
  static final double TOP_POINTS = 104;
  static final double FOOT_POINTS = 84;

  /**
   * A line and its place.
   *
   * @param paragraph which paragraph it belongs to
   * @param baselinePoints from the lower edge of the page
   */
  record Row(SetParagraph paragraph, SetLine line, double baselinePoints) {}

  /** Fills pages from top to foot. */
  static List<Sheet> fill(List<SetParagraph> paragraphs) {
    List<Sheet> sheets = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    double y = HEIGHT_POINTS - TOP_POINTS;
    for (SetParagraph paragraph : paragraphs) {
      y -= rows.isEmpty() ? 0 : paragraph.spaceBeforePoints();
      for (int i = 0; i < paragraph.lines().size(); i++) {
        double needed = (paragraph.linesTogether(i) - 1) * paragraph.leadingPoints();
        if (y - needed < FOOT_POINTS && !rows.isEmpty()) {
          sheets.add(new Sheet(List.copyOf(rows)));
          rows.clear();
          y = HEIGHT_POINTS - TOP_POINTS;
        }
        rows.add(new Row(paragraph, paragraph.lines().get(i), y));
        y -= paragraph.leadingPoints();
      }
      y -= paragraph.spaceAfterPoints();
    }
    sheets.add(new Sheet(List.copyOf(rows)));
    return sheets;
  }
}
