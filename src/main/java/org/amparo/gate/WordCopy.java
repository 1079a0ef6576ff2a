package org.amparo.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a Word file as the zip archive that it is: every part, and what lies between and behind the parts (PKWARE
 * APPNOTE 6.3).
 */
final class WordCopy {

  /** The parts of a copy, and where the words of each belong. */
  private static final Map<String, Channel> PARTS =
      Map.of(
          "[Content_Types].xml", Channel.PART,
          "_rels/.rels", Channel.PART,
          "docProps/core.xml", Channel.PROPERTY,
          "word/_rels/document.xml.rels", Channel.PART,
          "word/styles.xml", Channel.PART,
          "word/document.xml", Channel.MARKUP);
  private static final Set<String> PROPERTIES = Set.of("docProps/app.xml", "docProps/custom.xml");

  private static final int END_BYTES = 22;
  private static final int END_MAGIC = 0x06054b50;

  private WordCopy() {}

  static void read(byte[] bytes, Contents contents) throws IOException {
    requirePlainArchive(bytes, contents);
    contents.add(Channel.ARCHIVE, 0, names(bytes));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        part(entry, zip.readAllBytes(), contents);
      }
    }
  }

  private static void part(ZipEntry entry, byte[] part, Contents contents) throws IOException {
    String name = entry.getName();
    Channel channel = PARTS.getOrDefault(name, unknown(name));
    if (!PARTS.containsKey(name) || entry.getExtra() != null) {
      contents.unexpected(channel, 0);
      contents.add(channel, 0, part);
    }
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      new WordMarkup(channel, name.equals("word/document.xml"), contents).read(part);
    }
  }

  private static Channel unknown(String name) {
    if (PROPERTIES.contains(name)) {
      return Channel.PROPERTY;
    } else if (name.startsWith("word/comments") || name.startsWith("word/people")) {
      return Channel.COMMENT;
    } else if (name.startsWith("word/font")) {
      return Channel.FONT;
    }
    return name.startsWith("docProps/thumbnail") ? Channel.THUMBNAIL : Channel.PART;
  }

  /** The bytes outside the parts' own data: names, comments, what was put before, between or behind. */
  private static String names(byte[] bytes) {
    int directory = Math.max(0, directoryStart(bytes));
    StringBuilder names = new StringBuilder();
    int from = 0;
    for (int at = 0; at + 30 <= directory; at++) {
      if (intAt(bytes, at) == 0x04034b50) {
        names.append(Bytes.latin(java.util.Arrays.copyOfRange(bytes, from, at))).append('\n');
        int data = at + 30 + shortAt(bytes, at + 26) + shortAt(bytes, at + 28);
        names.append(Bytes.latin(java.util.Arrays.copyOfRange(bytes, at + 30, Math.min(data, bytes.length))));
        from = Math.min(data + Math.max(0, intAt(bytes, at + 18)), directory);
        at = Math.max(at, from - 1);
      }
    }
    return names + Bytes.latin(java.util.Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length));
  }

  private static void requirePlainArchive(byte[] bytes, Contents contents) throws IOException {
    int end = bytes.length - END_BYTES;
    if (end < 0 || intAt(bytes, end) != END_MAGIC) {
      contents.unexpected(Channel.ARCHIVE, 0);
      return;
    }
    int parts = shortAt(bytes, end + 10);
    int at = directoryStart(bytes);
    int dataEnd = 0;
    for (int i = 0; i < parts; i++) {
      int nameLength = shortAt(bytes, at + 28);
      int extra = shortAt(bytes, at + 30);
      int comment = shortAt(bytes, at + 32);
      int local = intAt(bytes, at + 42);
      if (extra > 0 || comment > 0 || local != dataEnd) {
        contents.unexpected(Channel.ARCHIVE, 0);
      }
      dataEnd = local + 30 + shortAt(bytes, local + 26) + shortAt(bytes, local + 28) + intAt(bytes, at + 20);
      at += 46 + nameLength + extra + comment;
    }
    if (at != end || dataEnd != directoryStart(bytes)) {
      contents.unexpected(Channel.ARCHIVE, 0);
    }
  }

  private static int directoryStart(byte[] bytes) {
    for (int end = bytes.length - END_BYTES; end >= 0; end--) {
      if (intAt(bytes, end) == END_MAGIC) {
        return intAt(bytes, end + 16);
      }
    }
    return bytes.length;
  }

  private static int intAt(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
  }

  private static int shortAt(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(at) & 0xffff;
  }
}
