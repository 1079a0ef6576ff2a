package org.amparo.courtdata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the cells of each column look like in the rows that are in good order: how often each value and each shape was
 * met. From it follows what a value costs in a column, in bits: little where it is usual, much where it is unheard of.
 */
final class Profile {

  private static final int MOST_VALUES = 3000;
  private static final int WRONG_KIND = 40;
  private static final int NO_SUCH_DAY = 6;
  private static final int STRANGE_SHAPE = 8;
  private static final int WITHIN_SHAPE = 8;

  private final Layout layout;
  private final ColumnProfile[] columns;

  Profile(Layout layout) {
    this.layout = layout;
    columns = layout.columns().stream().map(c -> new ColumnProfile()).toArray(ColumnProfile[]::new);
  }

  private static final class ColumnProfile {
    private final Map<String, int[]> values = new HashMap<>();
    private final Map<String, int[]> shapes = new HashMap<>();
    private boolean open;
    private int blanks;
    private int filled;
  }

  /** Learns from a row with as many cells as columns. */
  void learn(List<String> cells) {
    for (int c = 0; c < columns.length; c++) {
      ColumnProfile column = columns[c];
      String said = Cells.said(cells.get(c));
      if (said.isEmpty()) {
        column.blanks++;
        continue;
      }
      column.filled++;
      if (layout.columns().get(c).kind() != Kind.NUMBER && !layout.columns().get(c).kind().isDate()) {
        column.open |= !count(column.values, said);
        count(column.shapes, shape(said));
      }
    }
  }

  private static boolean count(Map<String, int[]> counts, String what) {
    if (counts.size() >= MOST_VALUES && !counts.containsKey(what)) {
      return false;
    }
    counts.computeIfAbsent(what, w -> new int[1])[0]++;
    return true;
  }

  /** How unlikely a value is in a column, in bits. */
  double cost(int c, String said) {
    ColumnProfile column = columns[c];
    double all = column.blanks + column.filled + 1.0;
    if (said.isEmpty()) {
      return bits((column.blanks + 0.5) / all);
    }
    double filled = bits((column.filled + 0.5) / all);
    Kind kind = layout.columns().get(c).kind();
    if (!Values.fits(kind, said)) {
      return filled + (kind.isDate() && Values.looksLikeDate(said) ? NO_SUCH_DAY : WRONG_KIND);
    }
    return filled + (kind == Kind.NUMBER || kind.isDate() ? 0 : costOfText(column, said));
  }

  private static double costOfText(ColumnProfile column, String said) {
    double filled = column.filled + 1.0;
    int[] met = column.values.get(said);
    if (met != null && !column.open) {
      return bits((met[0] + 0.5) / filled);
    }
    int[] alike = column.shapes.get(shape(said));
    double shape = alike == null ? bits(0.5 / filled) + STRANGE_SHAPE : bits((alike[0] + 0.5) / filled);
    if (!column.open) {
      return Math.max(shape, bits(0.5 / filled));
    }
    double other = shape + WITHIN_SHAPE;
    return met == null ? other : Math.min(other, bits((met[0] + 0.5) / filled));
  }

  /** Whether a value was never met in its column and is none of the kind either. */
  boolean isUnheardOf(int c, String said) {
    ColumnProfile column = columns[c];
    Kind kind = layout.columns().get(c).kind();
    if (said.isEmpty()) {
      return column.blanks == 0;
    }
    if (kind == Kind.NUMBER || kind.isDate()) {
      return !Values.fits(kind, said) && !Values.looksLikeDate(said);
    }
    return column.open ? !column.shapes.containsKey(shape(said)) : !column.values.containsKey(said);
  }

  private static double bits(double share) {
    return -Math.log(share) / Math.log(2);
  }

  /** Digits as 9, letters as A or a, runs of more than four as one with a star. */
  static String shape(String said) {
    StringBuilder shape = new StringBuilder();
    int run = 0;
    for (int i = 0; i < said.length() && shape.length() < 24; i++) {
      char sort = sort(said.charAt(i));
      boolean again = i > 0 && sort == sort(said.charAt(i - 1));
      run = again ? run + 1 : 1;
      if (run <= 4) {
        shape.append(sort);
      } else if (run == 5) {
        shape.append('*');
      }
    }
    return shape.toString();
  }

  private static char sort(char c) {
    return Character.isDigit(c) ? '9' : Character.isUpperCase(c) ? 'A' : Character.isLowerCase(c) ? 'a' : c;
  }
}
