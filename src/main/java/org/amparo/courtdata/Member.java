package org.amparo.courtdata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A file of a release.
 *
 * @param name its name without folders
 * @param bytes how many bytes it takes where it lies, which is what progress counts
 * @param opener opens it, unpacked
 */
record Member(String name, long bytes, Opener opener) {

  /** Opens a file; tells how many of its bytes, as they lie, were read. */
  @FunctionalInterface
  interface Opener {
    InputStream open(BytesRead read) throws IOException;
  }

  /** Hears of bytes that were read. */
  @FunctionalInterface
  interface BytesRead {
    void read(long bytes);
  }

  /** The name without its ending. */
  String stem() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  boolean isTable() {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }
}
