package org.amparo.courtdata;

import java.io.IOException;
import java.util.Arrays;

/** Decodes a Huffman code by looking its bits up in one step. */
final class HuffmanTable {

  static final HuffmanTable FIXED_LITERALS = made(fixedLiterals());
  static final HuffmanTable FIXED_DISTANCES = made(filled(32, 5));

  /** For any bits that may come: the symbol times 16 and the length of its code; 0 where there is none. */
  private final short[] first;
  private final int bits;

  private HuffmanTable(short[] first, int bits) {
    this.first = first;
    this.bits = bits;
  }

  /**
   * @param lengths the length of each symbol's code; 0 for one that does not occur
   * @throws IOException when no code has such lengths
   */
  static HuffmanTable of(int[] lengths) throws IOException {
    long share = Arrays.stream(lengths).filter(l -> l > 0).mapToLong(l -> 1L << 15 - l).sum();
    if (share > 1 << 15) {
      throw new IOException("codes of impossible lengths");
    }
    return made(lengths);
  }

  private static HuffmanTable made(int[] lengths) {
    int longest = Math.max(1, Arrays.stream(lengths).max().orElse(1));
    short[] table = new short[1 << longest];
    int code = 0;
    for (int length = 1; length <= longest; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          enter(table, code++, length, symbol);
        }
      }
      code <<= 1;
    }
    return new HuffmanTable(table, longest);
  }

  private static void enter(short[] table, int code, int length, int symbol) {
    int reversed = Integer.reverse(code) >>> 32 - length;
    for (int at = reversed; at < table.length; at += 1 << length) {
      table[at] = (short) (symbol << 4 | length);
    }
  }

  int decode(BitSource source) throws IOException {
    int entry = first[(int) source.look() & (1 << bits) - 1];
    if (entry == 0) {
      throw new IOException("bits that are no code");
    }
    source.skip(entry & 15);
    return entry >> 4;
  }

  private static int[] fixedLiterals() {
    int[] lengths = filled(288, 8);
    Arrays.fill(lengths, 144, 256, 9);
    Arrays.fill(lengths, 256, 280, 7);
    return lengths;
  }

  private static int[] filled(int count, int length) {
    int[] lengths = new int[count];
    Arrays.fill(lengths, length);
    return lengths;
  }
}
