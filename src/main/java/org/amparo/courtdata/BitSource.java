package org.amparo.courtdata;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bits of a packed stream, lowest first, of which up to 56 can be looked at before they are taken. */
final class BitSource {

  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int MOST_MISSING = 8;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int limit;
  private long held;
  private int count;
  private int missing;

  BitSource(InputStream in) {
    this.in = in;
  }

  /** At least 32 bits, as far as the stream has them; what lies beyond its end reads as 0. */
  long look() throws IOException {
    if (count < 48) {
      refill();
    }
    return held;
  }

  void skip(int bits) {
    held >>>= bits;
    count -= bits;
  }

  int take(int bits) throws IOException {
    long looked = look();
    skip(bits);
    return (int) looked & (1 << bits) - 1;
  }

  private void refill() throws IOException {
    if (limit - at >= 8) {
      held |= (long) LONG.get(buffer, at) << count;
      int whole = 63 - count >> 3;
      at += whole;
      count += whole * 8;
      held &= count == 64 ? -1L : (1L << count) - 1;
    } else {
      while (count <= 48) {
        held |= (long) nextByte() << count;
        count += 8;
      }
    }
  }

  private int nextByte() throws IOException {
    if (at == limit) {
      at = 0;
      limit = Math.max(in.read(buffer, 0, buffer.length), 0);
      if (limit == 0) {
        if (++missing > MOST_MISSING) {
          throw new EOFException("it ends too early");
        }
        return 0;
      }
    }
    return buffer[at++] & 0xff;
  }

  /** The length of a stored block, whose complement follows it. */
  int storedLength() throws IOException {
    skip(count & 7);
    int length = take(16);
    if (length != (take(16) ^ 0xffff)) {
      throw new IOException("a stored block of two lengths");
    }
    return length;
  }

  /** Takes whole bytes, from a place on a byte. */
  int bytes(byte[] to, int from, int most) throws IOException {
    int taken = 0;
    while (taken < most) {
      to[from + taken++] = (byte) take(8);
    }
    return taken;
  }
}
