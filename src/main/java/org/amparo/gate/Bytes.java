package org.amparo.gate;

import java.nio.charset.StandardCharsets;

/** Bytes, looked at as characters. */
final class Bytes {

  private static final int SAMPLE = 4096;
  private static final double BINARY = 0.1;

  private Bytes() {}

  /** One character a byte. */
  static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Bytes that may be text as characters; of what cannot be text, the printable ASCII alone. */
  static String text(byte[] bytes) {
    String characters = latin(bytes);
    if (isBinary(characters)) {
      return printable(characters);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    return utf8.equals(characters) ? characters : characters + "\n" + utf8;
  }

  /** Whether more than a tenth of the first bytes are none that a text has. */
  static boolean isBinary(String characters) {
    String head = characters.substring(0, Math.min(SAMPLE, characters.length()));
    long odd = head.chars().filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != 0) || c == 0xff).count();
    long high = head.chars().filter(c -> c > 0x7e).count();
    return odd + high / 3.0 > BINARY * head.length();
  }

  private static String printable(String characters) {
    StringBuilder printable = new StringBuilder(characters.length());
    characters.chars().forEach(c -> printable.append(c >= ' ' && c < 0x7f || c == 0 ? (char) c : '\u0001'));
    return printable.toString();
  }
}
