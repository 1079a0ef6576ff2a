package org.amparo.courtdata;

/** What sorts of bytes a cell holds, as bits; cheap enough to be taken of every byte of a release. */
final class Marks {

  static final int DIGIT = 1;
  static final int UPPER = 2;
  static final int LOWER = 4;
  static final int SPACE = 8;
  static final int OTHER = 16;
  static final int HIGH = 32;
  static final int CONTROL = 64;

  /** Below zero for the two bytes that end a cell. */
  static final byte[] OF_BYTE = new byte[256];

  private static final int LENGTHS = 32;

  /** How many forms there are. */
  static final int FORMS = 128 * LENGTHS;

  static {
    for (int b = 0; b < 256; b++) {
      OF_BYTE[b] = (byte) (b == '\t' ? -1 : b == '\n' ? -2 : sort(b));
    }
  }

  private Marks() {}

  private static int sort(int b) {
    if (b >= 0x80) {
      return HIGH;
    }
    if (b < 0x20 || b == 0x7f) {
      return CONTROL;
    }
    return b == ' ' ? SPACE : b >= '0' && b <= '9' ? DIGIT : b >= 'A' && b <= 'Z' ? UPPER : b >= 'a' && b <= 'z' ? LOWER : OTHER;
  }

  /** The form of a cell: what it is made of and how long it is. */
  static int form(int marks, int length) {
    return marks * LENGTHS + Math.min(length, LENGTHS - 1);
  }
}
