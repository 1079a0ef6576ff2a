package org.amparo.courtdata;

import java.util.Arrays;

/**
 * The quick way for the many rows in good order: looks at each cell's form only, shortens dates and copies the rest as
 * it stands. Learns which forms each column has; a row with three cells of unheard-of form may have shifted.
 */
final class QuickRows {

  /** What is to be done with a row. */
  enum Verdict {
    /** Written. */
    TAKEN,
    /** In its place, but some cell needs a closer look. */
    MEND,
    /** The cells may not be those of their columns. */
    STRANGE
  }

  private static final int UNHEARD_OF_IN_A_SHIFT = 3;

  private final Kind[] kinds;
  private final boolean[] heard;
  private final int[] key;
  private final boolean[] isKey;

  QuickRows(Layout layout) {
    kinds = layout.columns().stream().map(Column::kind).toArray(Kind[]::new);
    heard = new boolean[kinds.length * Marks.FORMS];
    key = layout.keys();
    isKey = new boolean[kinds.length];
    Arrays.stream(key).forEach(k -> isKey[k] = true);
  }

  /** Learns the forms of a row's cells. */
  void learn(LineCursor line) {
    for (int c = 0; c < kinds.length; c++) {
      heard[c * Marks.FORMS + form(line, c)] = true;
    }
  }

  /** Learns from a row of the file's beginning, if its numbers and dates are such. */
  boolean learnIfTyped(LineCursor line) {
    boolean typed = line.cells() == kinds.length;
    for (int c = 0; c < kinds.length && typed; c++) {
      int length = line.to(c) - line.from(c);
      typed = length == 0
          || (kinds[c] != Kind.NUMBER || line.marks(c) == Marks.DIGIT)
          && (!kinds[c].isDate() || length == Days.MOMENT_LENGTH && Days.isDay(line.buffer(), line.from(c)));
    }
    if (typed) {
      learn(line);
    }
    return typed;
  }

  private static int form(LineCursor line, int c) {
    return Marks.form(line.marks(c), line.to(c) - line.from(c));
  }

  /** Whether a line can begin a row: what stands first is of a form that was met there, and numbers are numbers. */
  boolean canBegin(LineCursor line, int leadingNumbers) {
    for (int c = 0; c < Math.min(leadingNumbers, line.cells()); c++) {
      if (line.to(c) > line.from(c) && line.marks(c) != Marks.DIGIT) {
        return false;
      }
    }
    return leadingNumbers > 0 ? !blankKey(line) : heard[form(line, 0)];
  }

  /** Whether rows without a key were met, as the court's hearings have them. */
  boolean mayLackKey() {
    return key.length == 0 || heard[key[0] * Marks.FORMS];
  }

  private boolean blankKey(LineCursor line) {
    return key.length > 0 && key[0] < line.cells() && line.to(key[0]) == line.from(key[0])
        && !heard[key[0] * Marks.FORMS];
  }

  /** Writes a row whose cells are as many as the columns, if it is in good order. */
  Verdict write(LineCursor line, ChunkFile out) {
    byte[] bytes = line.buffer();
    boolean mend = blankKey(line);
    int unheard = mend ? UNHEARD_OF_IN_A_SHIFT : 0;
    int runStart = line.start();
    for (int c = 0; c < kinds.length; c++) {
      int from = line.from(c);
      int to = line.to(c);
      int marks = line.marks(c);
      if (to == from) {
        continue;
      }
      switch (kinds[c]) {
        case NUMBER -> {
          if (marks != Marks.DIGIT || to - from > 18) {
            unheard += isKey[c] ? UNHEARD_OF_IN_A_SHIFT : 1;
            mend = true;
          }
        }
        case DAY, MOMENT -> {
          if (to - from != Days.MOMENT_LENGTH || !Days.isDay(bytes, from)) {
            unheard += Character.isDigit(bytes[from]) && to - from > Days.DAY_LENGTH ? 0 : 1;
            mend = true;
          } else if (Days.isMidnight(bytes, from)) {
            out.add(bytes, runStart, from + Days.DAY_LENGTH);
            runStart = to;
          } else if (kinds[c] == Kind.DAY || !Days.isTime(bytes, from + Days.DAY_LENGTH)) {
            mend = true;
          }
        }
        case HOUR, DIGITS, TEXT -> {
          unheard += heard[c * Marks.FORMS + Marks.form(marks, to - from)] ? 0 : 1;
          mend |= (marks & (Marks.HIGH | Marks.CONTROL)) != 0 || kinds[c] != Kind.TEXT && marks != Marks.DIGIT;
          if ((marks & Marks.SPACE) != 0 && bytes[to - 1] == ' ') {
            out.add(bytes, runStart, trimmedEnd(bytes, from, to));
            runStart = to;
          }
          mend |= bytes[from] == ' ';
        }
      }
    }
    out.add(bytes, runStart, line.end());
    if (mend || unheard > 0) {
      return closer(line, out, mend, unheard);
    }
    return Verdict.TAKEN;
  }

  private static int trimmedEnd(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && bytes[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  private Verdict closer(LineCursor line, ChunkFile out, boolean mend, int unheard) {
    if (unheard < UNHEARD_OF_IN_A_SHIFT && !mend) {
      learn(line);
      return Verdict.TAKEN;
    }
    out.undoRow();
    return unheard < UNHEARD_OF_IN_A_SHIFT ? Verdict.MEND : Verdict.STRANGE;
  }
}
