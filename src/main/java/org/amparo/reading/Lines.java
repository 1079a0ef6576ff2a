package org.amparo.reading;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Span;

/** Finds the lines of a text. */
final class Lines {

  private Lines() {}

  /**
   * The lines of a stretch that hold anything, in order, without the blanks around them; they are parted by line feeds,
   * carriage returns or form feeds.
   */
  static List<Span> of(CharSequence text, Span stretch) {
    List<Span> lines = new ArrayList<>();
    int start = stretch.start();
    for (int i = stretch.start(); i <= stretch.end(); i++) {
      if (i == stretch.end() || endsLine(text.charAt(i))) {
        Span line = trimmed(text, start, i);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  private static Span trimmed(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
