package org.amparo.flows;

import java.nio.file.Path;

/** A file or folder that a job does not take, found before it was read. */
final class RefusedFile extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedFile(Path file, String problem, String cure) {
    super("%s: %s; %s".formatted(file.getFileName(), problem, cure));
  }
}
