package org.amparo.learning;

import java.util.Arrays;

/**
 * The features of one word, as hashes. No word of a text is kept: a feature is a place ("the word before") and a value,
 * mixed into one number of {@link #BITS} bits.
 */
final class FeatureBag {

  /** Enough that two of some 100,000 features rarely share a number. */
  static final int BITS = 26;

  private static final long MIX_1 = 0xff51afd7ed558ccdL;
  private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;

  private int[] hashes = new int[128];
  private int count;

  void clear() {
    count = 0;
  }

  void add(String place, String... values) {
    long mixed = mix(place.hashCode());
    for (String value : values) {
      mixed = mix(mixed + value.hashCode());
    }
    push(mixed);
  }

  void add(String place, int value) {
    push(mix(mix(place.hashCode()) + value));
  }

  void add(String place, String value, int with) {
    push(mix(mix(mix(place.hashCode()) + value.hashCode()) + with));
  }

  /** The features in ascending order, each once. */
  int[] sorted() {
    Arrays.sort(hashes, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || hashes[i] != hashes[kept - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  /** The hash of one word, for tables of words. */
  static int hash(String word) {
    return (int) (mix(word.hashCode()) >>> (64 - BITS));
  }

  private void push(long mixed) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    hashes[count++] = (int) (mixed >>> (64 - BITS));
  }

  /** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
  private static long mix(long h) {
    long a = (h ^ h >>> 33) * MIX_1;
    long b = (a ^ a >>> 33) * MIX_2;
    return b ^ b >>> 33;
  }
}
