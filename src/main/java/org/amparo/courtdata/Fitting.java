package org.amparo.courtdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays the cells of a row that has too many, too few or shifted ones on the columns, at the least cost: takes one cell,
 * glues two to four, drops cells beyond the last column, leaves the last columns empty. Which is cheapest follows from
 * what the file's own good rows look like; no rule knows a table by name.
 */
final class Fitting {

  private static final int MOST_GLUED = 4;
  private static final double GLUE = 4;
  private static final double GLUE_WORDS = 8;
  private static final double DROP_BLANK = 0.5;
  private static final double DROP_CELL = 12;

  private final Layout layout;
  private final Profile profile;

  Fitting(Layout layout, Profile profile) {
    this.layout = layout;
    this.profile = profile;
  }

  /**
   * A way to lay the cells.
   *
   * @param cells as many as there are columns
   * @param cost in bits
   * @param glued how many columns hold more than one cell
   * @param dropped the cells beyond the last column that say something
   * @param droppedBlanks how many say nothing
   * @param missing how many columns at the end got no cell
   */
  record Laid(List<String> cells, double cost, int glued, int dropped, int droppedBlanks, int missing) {}

  /** The cost of cells that stand as they are. */
  double straight(List<String> cells) {
    double cost = 0;
    for (int c = 0; c < layout.width(); c++) {
      cost += profile.cost(c, Cells.said(cells.get(c)));
    }
    return cost;
  }

  Laid lay(List<String> cells) {
    int width = layout.width();
    double[][] cost = new double[cells.size() + 1][width + 1];
    int[][] taken = new int[cells.size() + 1][width + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int c = 0; c < width; c++) {
      for (int f = c; f <= cells.size(); f++) {
        if (cost[f][c] < Double.POSITIVE_INFINITY) {
          step(cells, f, c, cost, taken);
        }
      }
      if (c <= cells.size()) {
        leaveEmpty(cells.size(), c, cost, taken);
      }
    }
    return best(cells, cost, taken);
  }

  private void step(List<String> cells, int f, int c, double[][] cost, int[][] taken) {
    for (int glue = 1; glue <= MOST_GLUED && f + glue <= cells.size(); glue++) {
      String together = together(cells, f, glue);
      double with = cost[f][c] + profile.cost(c, together) + glueCost(cells, f, glue);
      if (with < cost[f + glue][c + 1]) {
        cost[f + glue][c + 1] = with;
        taken[f + glue][c + 1] = glue;
      }
    }
  }

  /** Once the cells are used up, the other columns stay empty. */
  private void leaveEmpty(int used, int c, double[][] cost, int[][] taken) {
    double with = cost[used][c] + profile.cost(c, "");
    if (with < cost[used][c + 1]) {
      cost[used][c + 1] = with;
      taken[used][c + 1] = 0;
    }
  }

  private Laid best(List<String> cells, double[][] cost, int[][] taken) {
    int width = layout.width();
    int end = cells.size();
    double least = Double.POSITIVE_INFINITY;
    double dropping = 0;
    for (int f = cells.size(); f >= 0; f--) {
      if (cost[f][width] + dropping < least) {
        least = cost[f][width] + dropping;
        end = f;
      }
      dropping += f == 0 ? 0 : Cells.said(cells.get(f - 1)).isEmpty() ? DROP_BLANK : DROP_CELL;
    }
    List<String> laid = new ArrayList<>();
    int glued = 0;
    int missing = 0;
    int f = end;
    for (int c = width; c > 0; c--) {
      int take = taken[f][c];
      laid.addFirst(together(cells, f - take, take));
      glued += take > 1 ? 1 : 0;
      missing += take == 0 ? 1 : 0;
      f -= take;
    }
    int blanks = (int) cells.subList(end, cells.size()).stream().filter(s -> Cells.said(s).isEmpty()).count();
    return new Laid(laid, least, glued, cells.size() - end - blanks, blanks, missing);
  }

  private static double glueCost(List<String> cells, int from, int count) {
    int words = 0;
    for (int f = from; f < from + count; f++) {
      words += Cells.said(cells.get(f)).isEmpty() ? 0 : 1;
    }
    return count == 1 ? 0 : GLUE * (count - 1) + GLUE_WORDS * Math.max(0, words - 1);
  }

  /** Cells that a stray tab divided, with a blank where it stood between words. */
  static String together(List<String> cells, int from, int count) {
    StringBuilder together = new StringBuilder();
    for (int f = from; f < from + count; f++) {
      String said = Cells.said(cells.get(f));
      together.append(!together.isEmpty() && !said.isEmpty() ? " " : "").append(said);
    }
    return together.toString();
  }
}
