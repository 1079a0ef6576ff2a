package org.amparo.courtdata;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacks Deflate64, the method 9 of zip archives: Deflate (RFC 1951) with a window of 64 KB, lengths up to 65,538 and
 * two more distance codes (PKWARE, APPNOTE.TXT 4.4.5; the tables are those that Info-ZIP and 7-Zip use). Decodes by table
 * look-up, since reading bit by bit takes as long as the whole load.
 */
final class Inflate64 extends InputStream {

  private static final int WINDOW = 1 << 16;
  private static final int OUT = 1 << 18;

  private final BitSource bits;
  private final byte[] out = new byte[OUT];
  private int written;
  private int handed;
  private State state = State.HEADER;
  private boolean lastBlock;
  private int storedLeft;
  private HuffmanTable literals = HuffmanTable.FIXED_LITERALS;
  private HuffmanTable distances = HuffmanTable.FIXED_DISTANCES;
  private int matchLeft;
  private int matchDistance;

  private enum State {
    HEADER,
    STORED,
    CODES,
    END
  }

  Inflate64(InputStream in) {
    bits = new BitSource(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    while (handed == written) {
      if (state == State.END) {
        return -1;
      }
      makeRoom();
      unpack();
    }
    int count = Math.min(length, written - handed);
    System.arraycopy(out, handed, bytes, from, count);
    handed += count;
    return count;
  }

  /** Keeps the window and throws away what lies before it. */
  private void makeRoom() {
    if (written > OUT - WINDOW) {
      System.arraycopy(out, written - WINDOW, out, 0, WINDOW);
      written = WINDOW;
      handed = WINDOW;
    }
  }

  private void unpack() throws IOException {
    switch (state) {
      case HEADER -> header();
      case STORED -> stored();
      case CODES -> codes();
      case END -> { }
    }
  }

  private void header() throws IOException {
    if (lastBlock) {
      state = State.END;
      return;
    }
    lastBlock = bits.take(1) == 1;
    switch (bits.take(2)) {
      case 0 -> {
        storedLeft = bits.storedLength();
        state = State.STORED;
      }
      case 1 -> {
        literals = HuffmanTable.FIXED_LITERALS;
        distances = HuffmanTable.FIXED_DISTANCES;
        state = State.CODES;
      }
      case 2 -> {
        DynamicTables read = DynamicTables.read(bits);
        literals = read.literals();
        distances = read.distances();
        state = State.CODES;
      }
      default -> throw new IOException("a block of unknown kind");
    }
  }

  private void stored() throws IOException {
    int count = bits.bytes(out, written, Math.min(storedLeft, OUT - written));
    written += count;
    storedLeft -= count;
    if (storedLeft == 0) {
      state = State.HEADER;
    }
  }

  /** Decodes until the buffer is full or the block ends. */
  private void codes() throws IOException {
    copyMatch();
    while (written < OUT) {
      int symbol = literals.decode(bits);
      if (symbol < 256) {
        out[written++] = (byte) symbol;
      } else if (symbol == 256) {
        state = State.HEADER;
        return;
      } else {
        startMatch(symbol - 257);
        copyMatch();
      }
    }
  }

  private void startMatch(int code) throws IOException {
    if (code >= DynamicTables.LENGTH_BASE.length) {
      throw new IOException("a length of unknown code");
    }
    matchLeft = DynamicTables.LENGTH_BASE[code] + bits.take(DynamicTables.LENGTH_BITS[code]);
    int symbol = distances.decode(bits);
    if (symbol >= 32) {
      throw new IOException("a distance of unknown code");
    }
    matchDistance = DynamicTables.DISTANCE_BASE[symbol] + bits.take(DynamicTables.DISTANCE_BITS[symbol]);
    if (matchDistance > written) {
      throw new EOFException("a distance before the beginning");
    }
  }

  private void copyMatch() {
    int count = Math.min(matchLeft, OUT - written);
    int from = written - matchDistance;
    if (matchDistance >= count) {
      System.arraycopy(out, from, out, written, count);
    } else {
      for (int i = 0; i < count; i++) {
        out[written + i] = out[from + i];
      }
    }
    written += count;
    matchLeft -= count;
  }
}
