package org.amparo.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.text.Span;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes stretches of a protected text as HTML: every character escaped, stand-ins and marked words in elements of
 * their own. The only place that makes HTML from text; templates take its result as it is.
 */
final class ProtectedHtml {

  private static final Comparator<Wrap> OUTER_FIRST =
      Comparator.comparing(
          Wrap::span, Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));

  private final String text;
  private final List<Wrap> wraps;

  private ProtectedHtml(String text, Stream<Wrap> marks, List<Span> standIns) {
    this.text = text;
    Stream<Wrap> labels = standIns.stream().map(s -> new Wrap(s, "<span class=\"standin\">", "</span>", ""));
    this.wraps = Stream.concat(marks, labels).sorted(OUTER_FIRST).toList();
  }

  /** For a whole decision, whose anchors become places to jump to. */
  static ProtectedHtml withAnchors(String text, List<Span> standIns, Anchors anchors) {
    return new ProtectedHtml(text, anchors.all().stream().map(ProtectedHtml::place), standIns);
  }

  /** For a passage in a list, whose found words are marked. */
  static ProtectedHtml withFoundWords(String text, List<Span> standIns, List<Span> found) {
    Stream<Wrap> marks =
        Anchors.of(found, standIns).all().stream().map(a -> new Wrap(a.span(), "<mark>", "</mark>", ""));
    return new ProtectedHtml(text, marks, standIns);
  }

  /** The HTML of one stretch. An anchor that begins before the stretch goes on in it without its id. */
  String of(Span stretch) {
    List<Wrap> inside = wraps.stream().flatMap(wrap -> part(wrap, stretch).stream()).toList();
    StringBuilder html = new StringBuilder();
    write(html, stretch, inside);
    return html.toString();
  }

  /** What of an element lies in a stretch, without the blanks around it. */
  private Optional<Wrap> part(Wrap wrap, Span stretch) {
    int start = Math.max(wrap.span().start(), stretch.start());
    int end = Math.min(wrap.span().end(), stretch.end());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(wrap.cutTo(new Span(start, end), isBegun(wrap, start))) : Optional.empty();
  }

  private boolean isBegun(Wrap wrap, int start) {
    return wrap.span().start() < start && !text.substring(wrap.span().start(), start).isBlank();
  }

  private void write(StringBuilder html, Span stretch, List<Wrap> inside) {
    int at = stretch.start();
    int next = 0;
    while (next < inside.size()) {
      Wrap wrap = inside.get(next);
      int after = next + 1;
      while (after < inside.size() && wrap.span().contains(inside.get(after).span())) {
        after++;
      }
      html.append(escaped(at, wrap.span().start())).append(wrap.opening());
      write(html, wrap.span(), inside.subList(next + 1, after));
      html.append(wrap.closing());
      at = wrap.span().end();
      next = after;
    }
    html.append(escaped(at, stretch.end()));
  }

  private String escaped(int start, int end) {
    return HtmlUtils.htmlEscape(text.substring(start, end), "UTF-8");
  }

  private static Wrap place(Anchor anchor) {
    String again = "<mark class=\"ev\" data-of=\"%s\">".formatted(anchor.id());
    return new Wrap(
        anchor.span(), "<mark class=\"ev\" id=\"%s\" tabindex=\"-1\">".formatted(anchor.id()), "</mark>", again);
  }

  /** An element around a stretch; {@code again} opens it anew after a paragraph's end, empty for the same. */
  private record Wrap(Span span, String opening, String closing, String again) {

    Wrap cutTo(Span part, boolean begun) {
      return new Wrap(part, begun && !again.isEmpty() ? again : opening, closing, again);
    }
  }
}
