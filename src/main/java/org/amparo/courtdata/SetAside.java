package org.amparo.courtdata;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lines that wait, in a file, so that any number of them fits into bounded memory. */
final class SetAside implements AutoCloseable {

  /** Is told of each group that waited. */
  @FunctionalInterface
  interface Taker {
    void take(Group group) throws IOException;
  }

  private final Path file;
  private final DataOutputStream out;
  private long groups;

  SetAside(Path file) throws IOException {
    this.file = file;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  void add(Group group) throws IOException {
    group.write(out);
    groups++;
  }

  long groups() {
    return groups;
  }

  /** Hands on all groups in order; nothing can be added after. */
  void each(Taker taker) throws IOException {
    out.close();
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (long left = groups; left > 0; left--) {
        taker.take(Group.read(in));
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      Files.deleteIfExists(file);
    }
  }
}
