package org.amparo.courtdata;

import java.util.Arrays;

/**
 * The keys seen so far, one bit each in pages of 65,536: the court numbers its rows almost without gaps. Keys below zero
 * or beyond the pages are kept as numbers.
 */
final class KeySet {

  private static final int PAGE_BITS = 16;
  private static final int MOST_PAGES = 40_000;

  private final String table;
  private long[][] pages = new long[1024][];
  private int pagesMade;
  private long[] others = new long[1024];
  private int othersHeld;
  private boolean zeroHeld;

  KeySet(String table) {
    this.table = table;
  }

  /** Adds a key; false when it was there. */
  boolean add(long key) {
    long page = key >>> PAGE_BITS;
    return page < 1 << 17 ? addBit((int) page, (int) key & 0xffff) : addOther(key);
  }

  private boolean addBit(int page, int bit) {
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
    }
    if (pages[page] == null) {
      pages[page] = new long[1 << PAGE_BITS - 6];
      if (++pagesMade > MOST_PAGES) {
        throw RefusedRelease.spreadKeys(table);
      }
    }
    long before = pages[page][bit >> 6];
    pages[page][bit >> 6] = before | 1L << bit;
    return before != pages[page][bit >> 6];
  }

  private boolean addOther(long key) {
    if (key == 0) {
      boolean fresh = !zeroHeld;
      zeroHeld = true;
      return fresh;
    }
    if (2 * ++othersHeld > others.length) {
      long[] old = others;
      others = new long[old.length * 2];
      Arrays.stream(old).filter(k -> k != 0).forEach(this::put);
    }
    boolean fresh = put(key);
    othersHeld -= fresh ? 0 : 1;
    return fresh;
  }

  private boolean put(long key) {
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & others.length - 1;
    while (others[at] != 0 && others[at] != key) {
      at = at + 1 & others.length - 1;
    }
    boolean fresh = others[at] == 0;
    others[at] = key;
    return fresh;
  }
}
