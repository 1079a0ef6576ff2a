package org.amparo.reading;

import java.nio.file.Path;

/** A file that cannot be read; its message is one line that names the file, what is wrong and the cure. */
public final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param file the file, named by its file name only
   * @param problem what is wrong, never quoting the file
   * @param cure what the person at the keyboard can do
   */
  public UnreadableFile(Path file, String problem, String cure) {
    super("%s: %s; %s".formatted(file.getFileName(), problem, cure));
  }
}
