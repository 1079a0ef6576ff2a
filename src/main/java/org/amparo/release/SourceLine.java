package org.amparo.release;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Span;

/**
 * A line of a protected text.
 *
 * @param span its characters, without the space around them; empty for a blank line
 * @param indentColumns how far it is set in
 * @param words its characters
 */
record SourceLine(Span span, int indentColumns, String words) {

  private static final int TAB_COLUMNS = 8;

  /** The lines of a text; a form feed ends a line too. */
  static List<SourceLine> of(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\f';
      if (ends) {
        lines.add(of(text, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static SourceLine of(String text, int start, int end) {
    int columns = 0;
    int first = start;
    while (first < end && isSpace(text.charAt(first))) {
      columns += text.charAt(first) == '\t' ? TAB_COLUMNS : 1;
      first++;
    }
    int last = end;
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new SourceLine(new Span(first, last), first == last ? 0 : columns, text.substring(first, last));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  int columns() {
    return indentColumns + words.length();
  }

  /** Whether it speaks in capitals only, as headings do. */
  boolean isInCapitals() {
    return words.chars().filter(Character::isUpperCase).count() > 2
        && words.chars().noneMatch(Character::isLowerCase);
  }

  boolean isHeading() {
    return isInCapitals() && words.chars().noneMatch(Character::isDigit);
  }

  boolean goesOnInLowerCase() {
    return !isBlank() && Character.isLowerCase(words.codePointAt(0));
  }

  boolean endsASentence() {
    return !isBlank() && ".:;?!\"”)".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  int firstWordColumns() {
    int space = words.indexOf(' ');
    return space < 0 ? words.length() : space;
  }
}
