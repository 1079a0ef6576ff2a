package org.amparo.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Packs words into bytes, each behind its length, so that no two lists of words give the same bytes. */
final class Fields {

  private Fields() {}

  static byte[] pack(String... words) {
    List<byte[]> packed = new ArrayList<>(words.length);
    int size = 0;
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      packed.add(bytes);
      size += Integer.BYTES + bytes.length;
    }
    ByteBuffer buffer = ByteBuffer.allocate(size);
    packed.forEach(bytes -> buffer.putInt(bytes.length).put(bytes));
    return buffer.array();
  }

  static List<String> unpack(byte[] packed) {
    List<String> words = new ArrayList<>();
    ByteBuffer buffer = ByteBuffer.wrap(packed);
    while (buffer.hasRemaining()) {
      byte[] bytes = new byte[buffer.getInt()];
      buffer.get(bytes);
      words.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return List.copyOf(words);
  }
}
