package org.amparo.courtdata;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Holds what comes out of an archive against the length and the check sum that the archive gives. */
final class Verified extends FilterInputStream {

  private final String name;
  private final long size;
  private final long crc;
  private final CRC32 seen = new CRC32();
  private long count;

  Verified(InputStream in, String name, long size, long crc) {
    super(in);
    this.name = name;
    this.size = size;
    this.crc = crc;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = unpacked(bytes, from, length);
    if (read > 0) {
      seen.update(bytes, from, read);
      count += read;
    } else if (read < 0 && (count != size || seen.getValue() != crc)) {
      throw RefusedRelease.damagedMember(name, "its check sum is another");
    }
    return read;
  }

  private int unpacked(byte[] bytes, int from, int length) throws IOException {
    try {
      return super.read(bytes, from, length);
    } catch (IOException broken) {
      throw RefusedRelease.damagedMember(name, String.valueOf(broken.getMessage()));
    }
  }
}
