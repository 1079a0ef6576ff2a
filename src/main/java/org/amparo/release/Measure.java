package org.amparo.release;

import java.util.Comparator;
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
  private static final double WIDEST_SHARE = 0.25;

  /** Wider than any typescript: such a line is a paragraph that was never broken. */
  private static final int TYPESCRIPT_COLUMNS = 100;

  private final int columns;
  private final Map<String, Integer> times = new HashMap<>();

  Measure(List<SourceLine> lines) {
    this.columns = usualColumns(lines);
    lines.forEach(line -> times.merge(likeness(line), 1, Integer::sum));
  }

  /** The width that the widest lines have, which together hold a quarter of the text. */
  private static int usualColumns(List<SourceLine> lines) {
    List<Integer> widths = lines.stream().map(SourceLine::columns).sorted(Comparator.reverseOrder()).toList();
    double share = WIDEST_SHARE * widths.stream().mapToLong(Integer::longValue).sum();
    long held = 0;
    int usual = 0;
    for (int i = 0; i < widths.size() && held <= share; i++) {
      usual = widths.get(i);
      held += usual;
    }
    return usual;
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
    boolean wide = line.columns() > Math.min(FULL * columns, TYPESCRIPT_COLUMNS);
    boolean sentence = line.endsASentence() && line.columns() > Math.min(HALF * columns, HALF * TYPESCRIPT_COLUMNS);
    return !isApart(line) && (wide || sentence);
  }

  private boolean isApart(SourceLine line) {
    return line.isBlank() || line.isInCapitals() || times.getOrDefault(likeness(line), 0) > 1;
  }

  /** Running heads and feet come again, page by page, with another number. */
  private static String likeness(SourceLine line) {
    return line.words().replaceAll("\\d+", "#");
  }
}
