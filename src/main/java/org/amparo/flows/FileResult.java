package org.amparo.flows;

import java.nio.file.Path;

/**
 * What became of one file of many.
 *
 * @param <T> what the job gives for a file
 */
public sealed interface FileResult<T> {

  Path file();

  /**
   * The job was done.
   *
   * @param file the file
   * @param value what the job gave
   * @param <T> what the job gives for a file
   */
  record Done<T>(Path file, T value) implements FileResult<T> {}

  /**
   * The job was not done, and nothing of it is left half done.
   *
   * @param file the file
   * @param failure why
   * @param <T> what the job gives for a file
   */
  record Failed<T>(Path file, Failure failure) implements FileResult<T> {}
}
