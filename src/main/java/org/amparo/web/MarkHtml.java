package org.amparo.web;

import java.util.List;
import org.amparo.review.Mark;
import org.amparo.text.Span;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes stretches of an original as HTML for the desk: every character escaped, each mark a link that holds both the
 * words and what a reader will see, so that one page shows either. Besides {@link ProtectedHtml} the only place that
 * makes HTML from text.
 */
final class MarkHtml {

  private static final int LEAST_AROUND_CHARS = 60;

  private final String text;
  private final List<Mark> marks;
  private final Words words;

  /** @param marks in order of place, none overlapping another */
  MarkHtml(String text, List<Mark> marks, Words words) {
    this.text = text;
    this.marks = marks;
    this.words = words;
  }

  /** What of the text lies in a stretch, its marks as links. */
  String of(Span stretch) {
    StringBuilder html = new StringBuilder();
    int at = stretch.start();
    for (int i = firstIn(stretch); i < marks.size() && marks.get(i).span().start() < stretch.end(); i++) {
      Mark mark = marks.get(i);
      Span part = trimmed(cut(mark.span(), stretch));
      if (!part.isEmpty()) {
        html.append(escaped(at, part.start()));
        write(html, mark, part);
        at = part.end();
      }
    }
    return html.append(escaped(at, stretch.end())).toString();
  }

  /** A stretch as a reader will see it, with some words around it. */
  String asReadAround(Span stretch) {
    Span around = new Span(wordAt(stretch.start() - LEAST_AROUND_CHARS, -1), wordAt(stretch.end() + LEAST_AROUND_CHARS, 1));
    StringBuilder html = new StringBuilder();
    int at = around.start();
    for (int i = firstIn(around); i < marks.size() && marks.get(i).span().start() < around.end(); i++) {
      Mark mark = marks.get(i);
      if (mark.isHidden()) {
        html.append(escaped(Math.min(at, mark.span().start()), mark.span().start()));
        html.append("<span class=\"standin\">").append(escaped(mark.standIn())).append("</span>");
        at = Math.max(at, mark.span().end());
      }
    }
    return html.append(escaped(Math.min(at, around.end()), around.end())).toString();
  }

  private void write(StringBuilder html, Mark mark, Span part) {
    String id = DeskAddress.of(mark.span());
    boolean begun = mark.span().start() < part.start() && !text.substring(mark.span().start(), part.start()).isBlank();
    html.append("<a class=\"").append(classes(mark)).append("\" href=\"?at=").append(id);
    html.append(begun ? "\" data-of=\"s" : "\" tabindex=\"-1\" id=\"s").append(id).append("\">");
    html.append("<span class=\"was\">").append(escaped(part.start(), part.end())).append("</span>");
    if (mark.isHidden() && !begun) {
      html.append("<span class=\"now\">").append(escaped(mark.standIn())).append("</span>");
    }
    html.append("<span class=\"tag\"> (").append(escaped(words.of(mark.action()))).append(")</span></a>");
  }

  static String classes(Mark mark) {
    String action =
        switch (mark.action()) {
          case HIDE -> "s hide";
          case GENERALISE -> "s gen";
          case KEEP -> "s stay";
        };
    boolean doubtful = mark.isDoubtful() && !mark.looked();
    boolean open = mark.origin() == Mark.Origin.STILL_READABLE;
    return action + (doubtful ? " doubtful" : "") + (open ? " open" : "")
        + (mark.origin() == Mark.Origin.RULED ? " ruled" : "");
  }

  private int firstIn(Span stretch) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).span().end() <= stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Span cut(Span span, Span stretch) {
    int start = Math.max(span.start(), stretch.start());
    return new Span(start, Math.max(start, Math.min(span.end(), stretch.end())));
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private int wordAt(int offset, int direction) {
    int at = Math.clamp(offset, 0, text.length());
    while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at += direction;
    }
    return at;
  }

  private String escaped(int start, int end) {
    return escaped(text.substring(start, end));
  }

  private static String escaped(String words) {
    return HtmlUtils.htmlEscape(words, "UTF-8");
  }
}
