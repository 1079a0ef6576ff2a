package org.amparo.courtdata;

/** Stops early what cannot be the table it says it is. */
final class Checks {

  private static final long ENOUGH_LINES = 2_000;
  private static final double MOST_STRANGE = 0.2;

  private Checks() {}

  static void stopIfMostIsStrange(String table, long strange, long lines) {
    if (strange > ENOUGH_LINES && strange > lines * MOST_STRANGE) {
      throw RefusedRelease.looksWrong(
          table + "/strange-lines", "%d of the first %d lines".formatted(strange, lines), "one in five");
    }
  }
}
