package org.amparo.release;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Sets a released decision anew as text in UTF-8: one line a paragraph, so that no line break tells how long the words
 * were that stood in a filled line; captions and headings line by line. Characters that nobody sees are left out.
 */
public final class TextSetter {

  /** The copy, without a mark at its head. */
  public byte[] bytes(ReleasedDecision decision) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : Manuscript.paragraphs(decision.text(), decision.standIns())) {
      if (paragraph.afterSpace() && !text.isEmpty()) {
        text.append('\n');
      }
      text.append(" ".repeat(paragraph.indentColumns())).append(line(paragraph.chunks())).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<Chunk> chunks) {
    StringBuilder line = new StringBuilder();
    for (Chunk chunk : chunks) {
      line.append(" ".repeat(line.isEmpty() ? 0 : chunk.spacesBefore()));
      chunk.runs().forEach(run -> line.append(seen(run.characters())));
    }
    return line.toString();
  }

  static String seen(String characters) {
    if (characters.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return characters;
    }
    StringBuilder seen = new StringBuilder(characters.length());
    characters.codePoints().filter(c -> !isUnseen(c)).forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static boolean isUnseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
