package org.amparo.release;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Chooses where the lines of a paragraph end, so that the spaces of all its lines together are as even as can be: total
 * fit, after Knuth and Plass, Breaking Paragraphs into Lines, Software: Practice and Experience 11 (1981).
 */
final class LineBreaks {

  /** How much narrower than usual a space may get. */
  private static final double SHRINK = 0.2;
  /** How much wider, at badness one. */
  private static final double STRETCH = 0.5;

  /** The space that a line of one chunk is taken to have, in points. */
  private static final double LEAST_SPACE = 3;

  private static final double TOO_LONG = 1e24;
  private static final double TIED = 1e6;

  private final double[] widths;
  private final double[] spaces;
  private final boolean[] tied;
  private final double firstMeasure;
  private final double measure;

  /**
   * @param widths of the chunks
   * @param spaces before each chunk
   * @param tied whether a chunk should stay on one line with the next
   * @param firstMeasure the width of the first line
   * @param measure the width of the others
   */
  LineBreaks(double[] widths, double[] spaces, boolean[] tied, double firstMeasure, double measure) {
    this.widths = widths;
    this.spaces = spaces;
    this.tied = tied;
    this.firstMeasure = firstMeasure;
    this.measure = measure;
  }

  /** The index after the last chunk of each line, in order. */
  List<Integer> ends() {
    int count = widths.length;
    double[] cost = new double[count + 1];
    int[] from = new int[count + 1];
    Arrays.fill(cost, 1, count + 1, Double.POSITIVE_INFINITY);
    for (int start = 0; start < count; start++) {
      double natural = 0;
      double space = 0;
      for (int end = start + 1; end <= count; end++) {
        space += end == start + 1 ? 0 : spaces[end - 1];
        natural += widths[end - 1];
        double room = (start == 0 ? firstMeasure : measure) - natural;
        boolean alone = end == start + 1;
        if (!alone && room < space * (1 - SHRINK)) {
          break;
        }
        double total = cost[start] + badness(room, space, end == count) + (tied[end - 1] ? TIED : 0);
        if (total < cost[end]) {
          cost[end] = total;
          from[end] = start;
        }
      }
    }
    Deque<Integer> ends = new ArrayDeque<>();
    for (int end = count; end > 0; end = from[end]) {
      ends.addFirst(end);
    }
    return List.copyOf(ends);
  }

  private static double badness(double room, double space, boolean last) {
    if (room < 0) {
      return TOO_LONG;
    }
    if (last && room >= space) {
      return 1;
    }
    double ratio = (room - space) / (Math.max(space, LEAST_SPACE) * (room < space ? SHRINK : STRETCH));
    double bad = 1 + 100 * Math.abs(ratio * ratio * ratio);
    return bad * bad;
  }
}
