package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amparo.flows.OnDesk;
import org.amparo.review.Mark;
import org.amparo.text.Box;
import org.amparo.text.Page;
import org.amparo.text.Span;
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
      List<Rectangle> boxes =
          page.words().stream().filter(w -> w.span().overlaps(mark.span())).map(PictureView::rectangle).toList();
      marked.add(new Marked(DeskAddress.of(mark.span()), MarkHtml.classes(mark), label(desk, mark, words), boxes));
    }
    List<Rectangle> free =
        page.words().stream()
            .filter(w -> marks.stream().noneMatch(m -> m.span().overlaps(w.span())))
            .map(PictureView::rectangle)
            .toList();
    return new PictureView(
        page.number(), points(page.widthPoints()), points(page.heightPoints()), free, marked);
  }

  private static String label(OnDesk desk, Mark mark, Words words) {
    return mark.span().of(desk.text()).replaceAll("\\s+", " ") + " (" + words.of(mark.action()) + ")";
  }

  private static Rectangle rectangle(Word word) {
    Box box = word.box();
    Span span = word.span();
    return new Rectangle(
        DeskAddress.of(span),
        points(box.xPoints() - MARGIN_POINTS),
        points(box.yPoints() - MARGIN_POINTS),
        points(box.widthPoints() + 2 * MARGIN_POINTS),
        points(box.heightPoints() + 2 * MARGIN_POINTS));
  }

  private static String points(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
