package org.amparo.learning;

import java.util.Locale;

/** In which part of a decision a word stands, by the headings above it. */
final class Sections {

  private static final int LONGEST_HEADING_CHARS = 90;

  private final String[] part;
  private final boolean[] heading;

  Sections(Layout layout) {
    part = new String[layout.size()];
    heading = new boolean[layout.size()];
    String current = "OPENING";
    int first = 0;
    while (first < layout.size()) {
      int end = first + 1;
      while (end < layout.size() && !layout.opensParagraph(end)) {
        end++;
      }
      String title = title(layout, first, end);
      current = title.isEmpty() ? current : named(title, current);
      for (int i = first; i < end; i++) {
        part[i] = current;
        heading[i] = !title.isEmpty();
      }
      first = end;
    }
  }

  String part(int i) {
    return part[i];
  }

  boolean isHeading(int i) {
    return heading[i];
  }

  /** The words of a short paragraph that ends without a full stop; empty for running text. */
  private static String title(Layout layout, int first, int end) {
    boolean brief = layout.end(end - 1) - layout.start(first) <= LONGEST_HEADING_CHARS;
    String after = layout.gap(end).strip();
    if (!brief || after.startsWith(".") || after.startsWith(";") || after.startsWith(",")) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(layout.word(i).written()).append(' ');
    }
    return words.toString().toUpperCase(Locale.ROOT);
  }

  private static String named(String title, String current) {
    if (title.contains("PROCEDURE")) {
      return "PROCEDURE";
    }
    if (title.contains("FACT") || title.contains("CIRCUMSTANCES")) {
      return "FACTS";
    }
    if (title.contains("DOMESTIC LAW") || title.contains("RELEVANT") || title.contains("INTERNATIONAL LAW")) {
      return "RELEVANT LAW";
    }
    return title.contains("LAW") || title.contains("ANALYSIS") || title.contains("DISCUSSION") ? "LAW" : current;
  }
}
