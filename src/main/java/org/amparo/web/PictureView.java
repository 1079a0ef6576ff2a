package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amparo.flows.OnDesk;
import org.amparo.review.Mark;
import org.amparo.text.Box;
import org.amparo.text.Page;
import org.amparo.text.Word;

/**
 * A page as it looked, with its words' places over it.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param free the words that nothing marked, so that one may be chosen
 * @param marked the marks
 */
record PictureView(int number, String width, String height, List<Rectangle> free, List<Marked> marked) {

  private static final double MARGIN_POINTS = 1;

  /**
   * A rectangle in points from the upper left corner.
   *
   * @param at the stretch that it shows, as addresses name it
   */
  record Rectangle(String at, String x, String y, String width, String height) {}

  /**
   * A mark.
   *
   * @param at its place in addresses
   * @param style how it is told apart
   * @param label its words and what will be done with them
   * @param boxes its words' places
   */
  record Marked(String at, String style, String label, List<Rectangle> boxes) {
    Marked {
      boxes = List.copyOf(boxes);
    }
  }

  PictureView {
    free = List.copyOf(free);
    marked = List.copyOf(marked);
  }

  static PictureView of(OnDesk desk, Page page, Words words) {
    List<Mark> marks = desk.marks().stream().filter(m -> m.span().overlaps(page.span())).toList();
    List<Marked> marked = new ArrayList<>();
    for (Mark mark : marks) {
      String at = DeskAddress.of(mark.span());
      List<Rectangle> boxes = lines(page, mark).stream().map(box -> rectangle(at, box)).toList();
      marked.add(new Marked(at, MarkHtml.classes(mark), label(desk, mark, words), boxes));
    }
    List<Rectangle> free =
        page.words().stream()
            .filter(w -> marks.stream().noneMatch(m -> m.span().overlaps(w.span())))
            .map(w -> rectangle(DeskAddress.of(w.span()), w.box()))
            .toList();
    return new PictureView(
        page.number(), points(page.widthPoints()), points(page.heightPoints()), free, marked);
  }

  private static String label(OnDesk desk, Mark mark, Words words) {
    return mark.span().of(desk.text()).replaceAll("\\s+", " ") + " (" + words.of(mark.action()) + ")";
  }

  /** The places of a mark's words, those of one line as one. */
  private static List<Box> lines(Page page, Mark mark) {
    List<Box> lines = new ArrayList<>();
    for (Word word : page.words()) {
      if (word.span().overlaps(mark.span())) {
        Box box = word.box();
        if (lines.isEmpty() || !isOnLine(lines.getLast(), box)) {
          lines.add(box);
        } else {
          lines.set(lines.size() - 1, around(lines.getLast(), box));
        }
      }
    }
    return lines;
  }

  private static boolean isOnLine(Box last, Box next) {
    boolean level = Math.abs(last.yPoints() - next.yPoints()) < last.heightPoints() / 2;
    double gap = next.xPoints() - last.xPoints() - last.widthPoints();
    return level && gap > -last.heightPoints() && gap < 2 * last.heightPoints();
  }

  private static Box around(Box one, Box other) {
    double x = Math.min(one.xPoints(), other.xPoints());
    double y = Math.min(one.yPoints(), other.yPoints());
    double right = Math.max(one.xPoints() + one.widthPoints(), other.xPoints() + other.widthPoints());
    double bottom = Math.max(one.yPoints() + one.heightPoints(), other.yPoints() + other.heightPoints());
    return new Box(x, y, right - x, bottom - y);
  }

  private static Rectangle rectangle(String at, Box box) {
    return new Rectangle(
        at,
        points(box.xPoints() - MARGIN_POINTS),
        points(box.yPoints() - MARGIN_POINTS),
        points(box.widthPoints() + 2 * MARGIN_POINTS),
        points(box.heightPoints() + 2 * MARGIN_POINTS));
  }

  private static String points(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
