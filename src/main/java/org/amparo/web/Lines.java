package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Span;

/** The lines of a protected text. */
final class Lines {

  private Lines() {}

  /** The lines of each page, blank ones too. */
  static List<List<Line>> byPage(String text) {
    List<List<Line>> pages = new ArrayList<>();
    List<Line> page = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\f' : text.charAt(i);
      if (c == '\n' || c == '\f') {
        page.add(line(text, start, i));
        start = i + 1;
      }
      if (c == '\f') {
        pages.add(page);
        page = new ArrayList<>();
      }
    }
    return pages;
  }

  /**
   * How long the lines of running text usually are: nine in ten of those that are not short are no longer.
   *
   * @return {@code shortestChars} when every line is short
   */
  static int usualLengthChars(List<List<Line>> pages, int shortestChars) {
    int[] lengths =
        pages.stream()
            .flatMap(List::stream)
            .mapToInt(Line::lengthChars)
            .filter(length -> length > shortestChars)
            .sorted()
            .toArray();
    return lengths.length == 0 ? shortestChars : lengths[lengths.length * 9 / 10];
  }

  private static Line line(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Line(new Span(start, end), text.substring(start, end));
  }
}
