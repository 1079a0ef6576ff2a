package org.amparo.reading;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Span;

/**
 * A line of a text.
 *
 * @param span its place, without the blanks around it and without its line end; empty for a blank line
 */
record TextLine(Span span) {

  /** The lines in a stretch of a text, in order, parted by line feeds, carriage returns or form feeds. */
  static List<TextLine> of(CharSequence text, Span stretch) {
    List<TextLine> lines = new ArrayList<>();
    int start = stretch.start();
    for (int i = stretch.start(); i <= stretch.end(); i++) {
      if (i == stretch.end() || endsLine(text.charAt(i))) {
        lines.add(trimmed(text, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  private static TextLine trimmed(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new TextLine(new Span(from, to));
  }
}
