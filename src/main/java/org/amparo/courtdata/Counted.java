package org.amparo.courtdata;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how many bytes were read. */
final class Counted extends FilterInputStream {

  private final Member.BytesRead read;

  Counted(InputStream in, Member.BytesRead read) {
    super(in);
    this.read = read;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    read.read(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    read.read(Math.max(count, 0));
    return count;
  }
}
