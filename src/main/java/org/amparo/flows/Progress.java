package org.amparo.flows;

/** Hears how far a job has come. Called by one thread at a time. */
@FunctionalInterface
public interface Progress {

  /**
   * One more thing is done.
   *
   * @param name what was done, such as a file's name; shown on the screen only, never logged
   * @param done how many are done
   * @param total how many there are
   */
  void step(String name, int done, int total);

  /** Hears nothing. */
  static Progress silent() {
    return (name, done, total) -> {};
  }
}
