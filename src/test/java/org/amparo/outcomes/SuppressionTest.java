package org.amparo.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  /** An attacker who knows all totals and every told cell, and tries every table that agrees with them. */
  @Property(tries = 300)
  void noSmallCellFollowsFromTheRest(
      @ForAll @Size(9) List<@IntRange(min = 0, max = 7) Integer> values) {
    long[][] cells = new long[3][3];
    for (int i = 0; i < 9; i++) {
      cells[i / 3][i % 3] = values.get(i);
    }
    boolean[][] hidden = Suppression.of(cells);
    for (int i = 0; i < 9; i++) {
      boolean small = values.get(i) > 0 && values.get(i) < Suppression.SMALL;
      boolean rowAndColumnHaveOthers = positiveElsewhere(cells, i / 3, i % 3);
      assertThat(!small || hidden[i / 3][i % 3]).isTrue();
      if (small && rowAndColumnHaveOthers) {
        assertThat(canBeOther(cells, hidden, i / 3, i % 3)).as("cell %d of %s", i, values).isTrue();
      }
    }
  }

  /** Where a small cell is alone in its row or column, its total tells it; such groups are joined before. */
  private static boolean positiveElsewhere(long[][] cells, int row, int column) {
    boolean inRow = false;
    boolean inColumn = false;
    for (int k = 0; k < 3; k++) {
      inRow |= k != column && cells[row][k] > 0;
      inColumn |= k != row && cells[k][column] > 0;
    }
    return inRow && inColumn;
  }

  private static boolean canBeOther(long[][] cells, boolean[][] hidden, int row, int column) {
    long[] rows = new long[3];
    long[] columns = new long[3];
    for (int i = 0; i < 9; i++) {
      rows[i / 3] += cells[i / 3][i % 3];
      columns[i % 3] += cells[i / 3][i % 3];
    }
    return search(cells, hidden, rows, columns, 0, new long[9], row * 3 + column);
  }

  private static boolean search(
      long[][] cells, boolean[][] hidden, long[] rows, long[] columns, int at, long[] tried, int target) {
    if (at == 9) {
      for (int k = 0; k < 3; k++) {
        if (tried[k * 3] + tried[k * 3 + 1] + tried[k * 3 + 2] != rows[k]
            || tried[k] + tried[k + 3] + tried[k + 6] != columns[k]) {
          return false;
        }
      }
      return tried[target] != cells[target / 3][target % 3];
    }
    int r = at / 3;
    int c = at % 3;
    if (!hidden[r][c]) {
      tried[at] = cells[r][c];
      return search(cells, hidden, rows, columns, at + 1, tried, target);
    }
    for (long v = 0; v <= Math.min(rows[r], columns[c]); v++) {
      tried[at] = v;
      boolean rowFull = c == 2 && tried[at - 2] + tried[at - 1] + v != rows[r];
      if (!rowFull && search(cells, hidden, rows, columns, at + 1, tried, target)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void whatIsLargeStaysToldWhereNothingIsSmall() {
    assertThat(Suppression.of(new long[][] {{5, 0, 90}, {7, 100, 8}}))
        .isDeepEqualTo(new boolean[][] {{false, false, false}, {false, false, false}});
  }

  @Test
  void asFewAsPossibleAreWithheldWithASmallOne() {
    boolean[][] hidden = Suppression.of(new long[][] {{3, 100, 500}, {20, 900, 30}, {40, 60, 700}});
    int count = 0;
    for (boolean[] row : hidden) {
      for (boolean cell : row) {
        count += cell ? 1 : 0;
      }
    }
    assertThat(count).isEqualTo(4);
  }
}
