package org.amparo.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a copy that is text: UTF-8 without marks that nobody sees. */
final class TextCopy {

  private TextCopy() {}

  static void read(byte[] bytes, Contents contents) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    contents.add(Channel.TEXT, 0, text);
    boolean unseen =
        text.codePoints().anyMatch(c -> {
          int type = Character.getType(c);
          boolean control = type == Character.CONTROL && c != '\n';
          return control || type == Character.FORMAT || type == Character.UNASSIGNED;
        });
    if (unseen) {
      contents.unexpected(Channel.UNSEEN_TEXT, 0);
    }
  }
}
