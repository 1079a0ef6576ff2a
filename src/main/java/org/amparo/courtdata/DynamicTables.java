package org.amparo.courtdata;

import java.io.IOException;
import java.util.Arrays;

/** The two code tables that a block of Deflate64 brings along, and what its length and distance codes mean. */
record DynamicTables(HuffmanTable literals, HuffmanTable distances) {

  static final int[] LENGTH_BASE = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 3
  };
  static final int[] LENGTH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 16
  };
  static final int[] DISTANCE_BASE = new int[32];
  static final int[] DISTANCE_BITS = new int[32];

  private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

  static {
    int base = 1;
    for (int code = 0; code < 32; code++) {
      DISTANCE_BASE[code] = base;
      DISTANCE_BITS[code] = code < 4 ? 0 : code / 2 - 1;
      base += 1 << DISTANCE_BITS[code];
    }
  }

  static DynamicTables read(BitSource bits) throws IOException {
    int literals = bits.take(5) + 257;
    int distances = bits.take(5) + 1;
    int lengthCodes = bits.take(4) + 4;
    int[] lengths = new int[ORDER.length];
    for (int i = 0; i < lengthCodes; i++) {
      lengths[ORDER[i]] = bits.take(3);
    }
    int[] all = lengths(bits, HuffmanTable.of(lengths), literals + distances);
    return new DynamicTables(
        HuffmanTable.of(Arrays.copyOf(all, literals)), HuffmanTable.of(Arrays.copyOfRange(all, literals, all.length)));
  }

  private static int[] lengths(BitSource bits, HuffmanTable codes, int count) throws IOException {
    int[] lengths = new int[count];
    int at = 0;
    while (at < count) {
      int symbol = codes.decode(bits);
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol == 16 && at == 0) {
        throw new IOException("a repeat of nothing");
      }
      int value = symbol == 16 ? lengths[at - 1] : 0;
      int times = symbol == 16 ? 3 + bits.take(2) : symbol == 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      if (at + times > count) {
        throw new IOException("more codes than there are");
      }
      Arrays.fill(lengths, at, at + times, value);
      at += times;
    }
    return lengths;
  }
}
