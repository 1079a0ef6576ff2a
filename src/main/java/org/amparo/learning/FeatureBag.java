package org.amparo.learning;

import java.util.Arrays;

/**
 * The features of one token, as hashes. No word of a text is kept: a feature is a place ("the word before") and a value,
 * mixed into one number of {@link #BITS} bits.
 */
final class FeatureBag {

  /** Enough that two of some 400,000 features rarely share a number. */
  static final int BITS = 24;

  private static final long MIX_1 = 0xff51afd7ed558ccdL;
  private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;

  private int[] hashes = new int[192];
  private int count;

  void clear() {
    count = 0;
  }

  void add(int place, String value) {
    push(mix(place * 0x9E3779B97F4A7C15L + value.hashCode()));
  }

  void add(int place, String value, String with) {
    push(mix(mix(place * 0x9E3779B97F4A7C15L + value.hashCode()) + with.hashCode()));
  }

  void add(int place, long value) {
    push(mix(mix(place * 0x9E3779B97F4A7C15L) + value));
  }

  void add(int place, String value, long with) {
    push(mix(mix(place * 0x9E3779B97F4A7C15L + value.hashCode()) + with));
  }

  /** The features in ascending order, each once. */
  int[] sorted() {
    int[] all = Arrays.copyOf(hashes, count);
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
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
