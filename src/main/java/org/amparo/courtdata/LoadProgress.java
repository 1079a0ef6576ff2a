package org.amparo.courtdata;

/** Hears how far a load has come. Called by many threads. */
@FunctionalInterface
public interface LoadProgress {

  /**
   * More was read.
   *
   * @param doneBytes how much was read, as it lies in the archive or folder
   * @param allBytes how much there is
   */
  void read(long doneBytes, long allBytes);

  /** Hears nothing. */
  static LoadProgress silent() {
    return (done, all) -> {};
  }
}
