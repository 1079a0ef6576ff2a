package org.amparo.courtdata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Rows in good order, written for DuckDB to read: tabs between cells, LF behind a row, UTF-8, nothing quoted. */
final class ChunkFile implements AutoCloseable {

  private static final int FLUSH_BYTES = 1 << 20;

  private final Path file;
  private final OutputStream out;
  private byte[] buffer = new byte[FLUSH_BYTES + (1 << 16)];
  private int at;
  private int rowStart;
  private long bytes;
  private long rows;

  ChunkFile(Path file) throws IOException {
    this.file = file;
    this.out = Files.newOutputStream(file);
  }

  Path file() {
    return file;
  }

  long bytes() {
    return bytes + at;
  }

  long rows() {
    return rows;
  }

  /** Takes back what was written since the last row's end. */
  void undoRow() {
    at = rowStart;
  }

  void add(byte[] source, int from, int to) {
    int length = to - from;
    if (at + length >= buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * (at + length + 1));
    }
    System.arraycopy(source, from, buffer, at, length);
    at += length;
  }

  void add(byte one) {
    if (at + 1 >= buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    buffer[at++] = one;
  }

  void endRow() throws IOException {
    add((byte) '\n');
    rows++;
    if (at >= FLUSH_BYTES) {
      flush();
    }
    rowStart = at;
  }

  private void flush() throws IOException {
    out.write(buffer, 0, at);
    bytes += at;
    at = 0;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
