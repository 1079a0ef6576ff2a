package org.amparo.courtdata;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The cells of a line as texts. One file mixes Windows-1252 with UTF-8, so each cell is read by itself. */
final class Cells {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Cells() {}

  /** Cuts a line at its tabs. */
  static List<String> of(byte[] line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= line.length; at++) {
      if (at == line.length || line[at] == '\t') {
        cells.add(text(line, from, at));
        from = at + 1;
      }
    }
    return cells;
  }

  static List<String> of(LineCursor line) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < line.cells(); c++) {
      cells.add(text(line.buffer(), line.from(c), line.to(c)));
    }
    return cells;
  }

  /** UTF-8 where the bytes are that, else Windows-1252. */
  static String text(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] < 0) {
        return mixed(bytes, from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static String mixed(byte[] bytes, int from, int to) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    } catch (CharacterCodingException otherEncoding) {
      return new String(bytes, from, to - from, WINDOWS);
    }
  }

  /** What a cell says: without the blanks that pad it and the bytes that stand for nothing. */
  static String said(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && cell.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && cell.charAt(to - 1) <= ' ') {
      to--;
    }
    String said = cell.substring(from, to);
    return said.chars().anyMatch(c -> c < ' ' || c == 0x7f) ? said.replaceAll("[\\x00-\\x1f\\x7f]+", " ").strip() : said;
  }
}
