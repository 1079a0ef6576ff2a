package org.amparo.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Lines joined to running text: one space between words, straight quotes and hyphens, no page
 * furniture, so that patterns need not know how the page was broken. Every character knows where it
 * came from.
 */
final class Prose {

  private final String text;
  private final String lower;
  private final int[] origin;
  private final List<Span> headings;

  private Prose(String text, int[] origin, List<Span> headings) {
    this.text = text;
    this.lower = lowerUnitByUnit(text);
    this.origin = origin;
    this.headings = List.copyOf(headings);
  }

  static Prose of(String original, List<Line> lines) {
    StringBuilder joined = new StringBuilder(original.length());
    int[] origin = new int[original.length() + lines.size()];
    List<Span> headings = new ArrayList<>();
    for (Line line : lines) {
      int start = joined.length();
      append(original, line.span(), joined, origin);
      if (Headings.isHeading(line)) {
        headings.add(new Span(start, joined.length()));
      }
    }
    return new Prose(joined.toString(), Arrays.copyOf(origin, joined.length()), headings);
  }

  private static void append(String original, Span span, StringBuilder joined, int[] origin) {
    boolean space = !joined.isEmpty() && !endsInsideWord(joined, original, span);
    for (int at = span.start(); at < span.end(); at++) {
      char unit = plain(original.charAt(at));
      if (unit == ' ') {
        space = !joined.isEmpty();
        continue;
      }
      if (space && joined.charAt(joined.length() - 1) != ' ') {
        origin[joined.length()] = at;
        joined.append(' ');
      }
      space = false;
      origin[joined.length()] = at;
      joined.append(unit);
    }
  }

  /**
   * A hyphen at the end of a line joins what stands before and after it, as in "case-by-" and
   * "case".
   */
  private static boolean endsInsideWord(StringBuilder joined, String original, Span next) {
    int last = joined.length() - 1;
    return last > 0
        && joined.charAt(last) == '-'
        && Character.isLetterOrDigit(joined.charAt(last - 1))
        && !next.isEmpty()
        && Character.isLetterOrDigit(original.charAt(next.start()));
  }

  private static char plain(char unit) {
    return switch (unit) {
      case '\u2018', '\u2019', '\u201b', '\u2032', '`', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      default -> Character.isWhitespace(unit) || Character.isSpaceChar(unit) ? ' ' : unit;
    };
  }

  private static String lowerUnitByUnit(String text) {
    char[] units = text.toCharArray();
    for (int at = 0; at < units.length; at++) {
      units[at] = Character.toLowerCase(units[at]);
    }
    return new String(units);
  }

  String text() {
    return text;
  }

  /** The same text in lower case, unit for unit. */
  String lower() {
    return lower;
  }

  /** The places of its headings in this text, in their order. */
  List<Span> headings() {
    return headings;
  }

  int length() {
    return text.length();
  }

  /** The place of a stretch of this text in the document, blanks at its ends aside; parted by furniture. */
  Evidence evidence(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (start < end && text.charAt(end - 1) == ' ') {
      end--;
    }
    return places(start, end);
  }

  private Evidence places(int start, int end) {
    if (start >= end) {
      int at = origin.length == 0 ? 0 : origin[Math.min(start, origin.length - 1)];
      return Evidence.at(at, at);
    }
    List<Span> spans = new ArrayList<>();
    int from = origin[start];
    for (int at = start + 1; at < end; at++) {
      if (origin[at] - origin[at - 1] > WIDEST_GAP_CHARS) {
        spans.add(new Span(from, origin[at - 1] + 1));
        from = origin[at];
      }
    }
    spans.add(new Span(from, origin[end - 1] + 1));
    return new Evidence(spans);
  }

  Evidence evidence(Span span) {
    return evidence(span.start(), span.end());
  }

  Evidence evidence(MatchResult match) {
    return evidence(match.start(), match.end());
  }

  /** White space wider than this hides a line of furniture. */
  private static final int WIDEST_GAP_CHARS = 12;
}
