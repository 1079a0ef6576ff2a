package org.amparo.outcomes;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Withholds the small cells of a table whose row and column totals are told, and as many others as it takes that no small
 * cell follows from the rest by subtraction, however the sums are combined.
 *
 * <p>A withheld cell can be anything else than it is if one can go round from it, over withheld cells only, along a row and
 * down a column by turns, adding one and taking one away (M. Fischetti and J. J. Salazar call it a cycle of the network);
 * that is what is looked for here, for every small cell.
 */
final class Suppression {

  /** Cells from 1 to one less than this are withheld. */
  static final int SMALL = 5;

  private final long[][] cells;
  private final boolean[][] hidden;

  private Suppression(long[][] cells) {
    this.cells = cells;
    this.hidden = new boolean[cells.length][cells.length == 0 ? 0 : cells[0].length];
  }

  /** Which cells to withhold. */
  static boolean[][] of(long[][] cells) {
    Suppression suppression = new Suppression(cells);
    suppression.hideSmall();
    suppression.protect();
    return suppression.hidden;
  }

  /**
   * Which cells of the total line to withhold: the small ones, and if that is one only, another that does not follow from
   * the lines above it.
   */
  static boolean[] ofTotal(long[] total, boolean[][] hiddenInLines) {
    boolean[] hidden = new boolean[total.length];
    int count = 0;
    for (int c = 0; c < total.length; c++) {
      hidden[c] = total[c] > 0 && total[c] < SMALL;
      count += hidden[c] ? 1 : 0;
    }
    if (count == 1) {
      IntStream.range(0, total.length).boxed().filter(c -> !hidden[c])
          .min(Comparator.comparingLong(c -> (follows(c, hiddenInLines) ? 1L << 41 : 0) + (total[c] == 0 ? 1L << 40 : total[c])))
          .ifPresent(c -> hidden[c] = true);
    }
    return hidden;
  }

  private static boolean follows(int column, boolean[][] hiddenInLines) {
    return hiddenInLines.length > 0 && Stream.of(hiddenInLines).noneMatch(line -> line[column]);
  }

  private void hideSmall() {
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        hidden[r][c] = isSmall(r, c);
      }
    }
  }

  private boolean isSmall(int r, int c) {
    return cells[r][c] > 0 && cells[r][c] < SMALL;
  }

  private void protect() {
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        if (isSmall(r, c) && !canBeLarger(r, c)) {
          hideRectangle(r, c);
        }
      }
    }
  }

  /** Hides the cheapest three cells with which the cell makes a way round; its whole row where there are none. */
  private void hideRectangle(int row, int column) {
    long least = Long.MAX_VALUE;
    int[] best = {};
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        boolean goesRound = r != row && c != column && cells[r][column] > 0 && cells[row][c] > 0;
        if (goesRound && price(row, c) + price(r, column) + price(r, c) < least) {
          least = price(row, c) + price(r, column) + price(r, c);
          best = new int[] {r, c};
        }
      }
    }
    if (best.length == 0) {
      Arrays.fill(hidden[row], true);
    } else {
      hidden[row][best[1]] = true;
      hidden[best[0]][column] = true;
      hidden[best[0]][best[1]] = true;
    }
  }

  /** What a reader loses with a cell; nothing where it is withheld already. */
  private long price(int r, int c) {
    return hidden[r][c] ? 0 : 1 + cells[r][c];
  }

  /**
   * Whether the cell could be larger and the table still have the same totals: a way leads from its column back to its
   * row over withheld cells, taking one away going to a row and adding one going to a column.
   */
  private boolean canBeLarger(int row, int column) {
    boolean[] rows = new boolean[cells.length];
    boolean[] columns = new boolean[cells[row].length];
    Deque<Integer> open = new ArrayDeque<>(List.of(column));
    columns[column] = true;
    while (!open.isEmpty()) {
      int c = open.poll();
      for (int r = 0; r < cells.length; r++) {
        boolean takes = hidden[r][c] && cells[r][c] > 0 && !rows[r] && !(r == row && c == column);
        if (takes && r == row) {
          return true;
        }
        if (takes) {
          rows[r] = true;
          addColumns(r, columns, open);
        }
      }
    }
    return false;
  }

  private void addColumns(int r, boolean[] columns, Deque<Integer> open) {
    for (int c = 0; c < columns.length; c++) {
      if (hidden[r][c] && !columns[c]) {
        columns[c] = true;
        open.add(c);
      }
    }
  }
}
