package org.amparo.flows;

/** Hears how far a job over big files has come. Called by many threads. */
@FunctionalInterface
public interface BytesProgress {

  /**
   * More was read.
   *
   * @param doneBytes how much was read
   * @param allBytes how much there is
   */
  void read(long doneBytes, long allBytes);
}
