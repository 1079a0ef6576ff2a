package org.amparo.courtdata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Walks the physical lines of a table and cuts each into cells at its tabs. There is no quoting. Lines end with LF or
 * CR LF. Keeps the line before, to see repeats. One thread walks one cursor.
 */
final class LineCursor {

  private static final int MOST_BYTES = 1 << 24;
  private static final int MOST_CELLS = 1024;

  private final String table;
  private final InputStream in;
  private byte[] buffer = new byte[1 << 18];
  private int limit;
  private int start;
  private int end;
  private int next;
  private int earlierStart;
  private int earlierEnd;
  private int cells;
  private final int[] ends = new int[MOST_CELLS];
  private final int[] marks = new int[MOST_CELLS];
  private long number;
  private boolean finished;
  private int shifted;

  LineCursor(String table, InputStream in) {
    this.table = table;
    this.in = in;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    earlierStart = start;
    earlierEnd = end;
    start = next;
    cells = 0;
    int mark = 0;
    int at = start;
    while (true) {
      at = cut(at, mark);
      if (at >= 0) {
        number++;
        return true;
      }
      at = -at - 1;
      mark = marks[cells];
      if (finished || !fill(at)) {
        return last();
      }
      at -= shifted;
    }
  }

  /** Cuts from a place on; gives the place after the line, or the place where bytes ran out as {@code -place - 1}. */
  private int cut(int from, int markSoFar) {
    byte[] bytes = buffer;
    byte[] sorts = Marks.OF_BYTE;
    int most = limit;
    int mark = markSoFar;
    int at = from;
    while (at < most) {
      int sort = sorts[bytes[at] & 0xff];
      at++;
      if (sort >= 0) {
        mark |= sort;
      } else {
        close(at - 1, mark);
        mark = 0;
        if (sort == -2) {
          endLine(at - 1);
          next = at;
          return at;
        }
      }
    }
    marks[cells] = mark;
    return -at - 1;
  }

  private void close(int at, int mark) {
    ends[cells] = at - start;
    marks[cells] = mark;
    if (cells < MOST_CELLS - 1) {
      cells++;
    }
  }

  /** A CR before the LF is no part of the last cell. */
  private void endLine(int at) {
    end = at;
    int last = cells - 1;
    if (at > from(last) && buffer[at - 1] == '\r') {
      end = at - 1;
      ends[last] = end - start;
      marks[last] = marksOf(from(last), end);
    }
  }

  private int marksOf(int from, int to) {
    int mark = 0;
    for (int i = from; i < to; i++) {
      mark |= Marks.OF_BYTE[buffer[i] & 0xff];
    }
    return mark;
  }

  private boolean last() {
    if (limit == start) {
      return false;
    }
    close(limit, marks[cells]);
    endLine(limit);
    next = limit;
    number++;
    return true;
  }

  /** Reads more behind what is there, after moving the line before to the front. */
  private boolean fill(int at) throws IOException {
    shifted = earlierStart;
    System.arraycopy(buffer, shifted, buffer, 0, limit - shifted);
    limit -= shifted;
    start -= shifted;
    earlierEnd -= shifted;
    earlierStart = 0;
    if (limit == buffer.length) {
      if (buffer.length >= MOST_BYTES) {
        throw RefusedRelease.longLine(table, number + 1, MOST_BYTES);
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, limit, buffer.length - limit);
    finished = read < 0;
    limit += Math.max(read, 0);
    return !finished;
  }

  /** The number of the line in its file; the header is 1. */
  long number() {
    return number;
  }

  int cells() {
    return cells;
  }

  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int from(int cell) {
    return start + (cell == 0 ? 0 : ends[cell - 1] + 1);
  }

  int to(int cell) {
    return start + ends[cell];
  }

  int marks(int cell) {
    return marks[cell];
  }

  boolean blank() {
    return end == start;
  }

  boolean repeatsEarlier() {
    return Arrays.equals(buffer, start, end, buffer, earlierStart, earlierEnd);
  }

  /** A copy of the line without its line end. */
  byte[] bytes() {
    return Arrays.copyOfRange(buffer, start, end);
  }
}
