package org.amparo.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide the lines of a text run, and so which of them go on in the next: a line goes on when the next one's first
 * word would not have fitted on it.
 */
final class Measure {

  private static final double FULL = 0.9;
  private static final double NEARLY_FULL = 0.7;
  private static final double HALF = 0.5;
  private static final double USUAL = 0.9;

  private final int columns;
  private final Map<String, Integer> times = new HashMap<>();

  Measure(List<SourceLine> lines) {
    List<Integer> widths =
        lines.stream().filter(line -> !line.isBlank()).map(SourceLine::columns).sorted().toList();
    this.columns = widths.isEmpty() ? 0 : widths.get((int) (USUAL * (widths.size() - 1)));
    lines.forEach(line -> times.merge(likeness(line), 1, Integer::sum));
  }

  /**
   * Whether a line and the one below it belong to one paragraph.
   *
   * @param standsIn whether a stand-in made the upper line longer or shorter than it was
   */
  boolean goesOn(SourceLine line, SourceLine below, boolean standsIn) {
    if (isApart(line) || isApart(below)) {
      return false;
    }
    if (below.goesOnInLowerCase()) {
      return line.columns() > HALF * columns;
    }
    int needed = line.columns() + 1 + below.firstWordColumns();
    boolean setIn = below.indentColumns() > line.indentColumns() + 1;
    boolean mayEnd = line.endsASentence() || !standsIn;
    return !setIn && needed > (mayEnd ? FULL : NEARLY_FULL) * columns;
  }

  /** Whether a line alone is a paragraph, and not a line of a caption or a list. */
  boolean isParagraph(SourceLine line) {
    return !isApart(line)
        && (line.columns() > USUAL * columns || (line.endsASentence() && line.columns() > HALF * columns));
  }

  private boolean isApart(SourceLine line) {
    return line.isBlank() || line.isInCapitals() || times.getOrDefault(likeness(line), 0) > 1;
  }

  /** Running heads and feet come again, page by page, with another number. */
  private static String likeness(SourceLine line) {
    return line.words().replaceAll("\\d+", "#");
  }
}
