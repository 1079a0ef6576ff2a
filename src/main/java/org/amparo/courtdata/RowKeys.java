package org.amparo.courtdata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

/** The keys of a table's rows as numbers: the key itself, or a digest of it where it is not one number. */
final class RowKeys {

  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;

  private final int[] columns;
  private final boolean numbered;
  private final KeySet seen;

  RowKeys(Layout layout) {
    columns = layout.keys();
    numbered = layout.numbered();
    seen = new KeySet(layout.table());
  }

  /** Whether a row with this line's key came before; a row without key never did. */
  boolean repeats(LineCursor line) {
    if (columns.length == 0 || line.to(columns[0]) == line.from(columns[0])) {
      return false;
    }
    long key = numbered ? 0 : OFFSET;
    for (int column : columns) {
      for (int at = line.from(column); at < line.to(column); at++) {
        key = numbered ? key * 10 + line.buffer()[at] - '0' : (key ^ line.buffer()[at]) * PRIME;
      }
      key = numbered ? key : (key ^ '\t') * PRIME;
    }
    return !seen.add(key);
  }

  /** The same for a row whose values were mended. */
  boolean repeats(List<String> values) {
    OptionalLong key = key(values);
    return key.isPresent() && !seen.add(key.getAsLong());
  }

  private OptionalLong key(List<String> values) {
    if (columns.length == 0 || values.get(columns[0]).isEmpty()) {
      return OptionalLong.empty();
    }
    if (numbered) {
      return OptionalLong.of(Long.parseLong(values.get(columns[0])));
    }
    long key = OFFSET;
    for (int column : columns) {
      for (byte b : values.get(column).getBytes(StandardCharsets.UTF_8)) {
        key = (key ^ b) * PRIME;
      }
      key = (key ^ '\t') * PRIME;
    }
    return OptionalLong.of(key);
  }
}
