package org.amparo.courtdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.junit.jupiter.api.Test;

class Inflate64Test {

  /** Deflate and Deflate64 are the same as long as no length of 258 occurs, which the filter here never makes. */
  @Property(tries = 60)
  void unpacksWhatDeflatePacked(@ForAll long seed, @ForAll @IntRange(min = 0, max = 300_000) int length) throws IOException {
    byte[] bytes = new byte[length];
    Random random = new Random(seed);
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) "\t0123456789ABC\n".charAt(Math.min(14, (int) Math.abs(random.nextGaussian() * 5)));
    }
    assertThat(new Inflate64(new ByteArrayInputStream(deflated(bytes))).readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void longLengthsAndFarDistancesAreThoseOfDeflate64() throws IOException {
    Bits bits = new Bits();
    bits.put(1, 1).put(1, 2);
    for (int i = 0; i < 256; i++) {
      bits.literal(i);
    }
    bits.length(65_000 + 3).distance(256);
    bits.length(1000 + 3).distance(60_000);
    bits.length(3).distance(65_000);
    bits.code(0, 7);
    byte[] packed = bits.bytes();

    byte[] unpacked = new Inflate64(new ByteArrayInputStream(packed)).readAllBytes();

    assertThat(unpacked).hasSize(256 + 65_003 + 1003 + 3);
    assertThat(unpacked[256 * 200 + 17]).isEqualTo((byte) 17);
    assertThat(unpacked).isEqualTo(
        new Deflate64CompressorInputStream(new ByteArrayInputStream(packed)).readAllBytes());
  }

  @Test
  void storedBlocksPassThrough() throws IOException {
    byte[] packed = {1, 3, 0, (byte) 0xfc, (byte) 0xff, 'a', 'b', 'c'};
    assertThat(new Inflate64(new ByteArrayInputStream(packed)).readAllBytes()).asString().isEqualTo("abc");
  }

  @Test
  void whatEndsTooEarlyIsToldFromWhatEnds() throws IOException {
    byte[] packed = deflated("one two three four five six seven".repeat(50).replace('e', (char) 7).getBytes());
    assertThatThrownBy(() -> new Inflate64(new ByteArrayInputStream(Arrays.copyOf(packed, packed.length / 2))).readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Property(tries = 200)
  void noiseNeverHangsOrEscapes(@ForAll byte[] noise) {
    try {
      new Inflate64(new ByteArrayInputStream(noise)).readNBytes(1 << 20);
    } catch (IOException refused) {
      assertThat(refused).hasMessageNotContaining("\n");
    }
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    Deflater deflater = new Deflater(6, true);
    deflater.setStrategy(Deflater.HUFFMAN_ONLY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
      packing.write(bytes);
    }
    return out.toByteArray();
  }

  /** Writes a block with the fixed codes. */
  private static final class Bits {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long held;
    private int count;

    Bits put(int value, int bits) {
      held |= (long) value << count;
      count += bits;
      while (count >= 8) {
        out.write((int) held);
        held >>>= 8;
        count -= 8;
      }
      return this;
    }

    /** Huffman codes go highest bit first. */
    void code(int code, int bits) {
      put(Integer.reverse(code) >>> 32 - bits, bits);
    }

    void literal(int symbol) {
      if (symbol < 144) {
        code(0x30 + symbol, 8);
      } else {
        code(0x190 + symbol - 144, 9);
      }
    }

    Bits length(int length) {
      if (length == 3) {
        code(257 - 256, 7);
      } else {
        code(0xc0 + 285 - 280, 8);
        put(length - 3, 16);
      }
      return this;
    }

    void distance(int distance) {
      int symbol = 31;
      while (DynamicTables.DISTANCE_BASE[symbol] > distance) {
        symbol--;
      }
      code(symbol, 5);
      put(distance - DynamicTables.DISTANCE_BASE[symbol], DynamicTables.DISTANCE_BITS[symbol]);
    }

    byte[] bytes() {
      put(0, 7);
      return out.toByteArray();
    }
  }
}
