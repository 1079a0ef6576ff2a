package org.amparo.sheet;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Alignment;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/**
 * A text as a reader takes it in, with the way back to what is written: without characters that have no width, Latin
 * letters for those that look like them, and words that a line end broke in one piece again. Everything that looks for
 * names looks here, so that no pattern has to know of these.
 */
final class PlainText {

  private final String text;
  private final Alignment alignment;
  private final boolean same;

  private PlainText(Alignment alignment, boolean same) {
    this.alignment = alignment;
    this.text = alignment.copy();
    this.same = same;
  }

  public static PlainText of(String written, Vocabulary vocabulary) {
    List<Replacement> changes = new ArrayList<>();
    for (int at = 0; at < written.length(); ) {
      int c = written.codePointAt(at);
      int end = at + Character.charCount(c);
      if (c == '-' || c == '\u00AD' || c == '\u00AC' || c == '\u2010') {
        int next = afterBreak(written, at, vocabulary);
        if (next > at) {
          changes.add(new Replacement(new Span(at, next), ""));
          at = next;
          continue;
        }
      }
      if (c >= 128) {
        String plain = isInvisible(c) ? "" : LookAlikes.plain(c);
        if (!plain.contentEquals(written.subSequence(at, end))) {
          changes.add(new Replacement(new Span(at, end), plain));
        }
      }
      at = end;
    }
    return new PlainText(Alignment.replace(written, changes), changes.isEmpty());
  }

  /** The plain text. */
  public String text() {
    return text;
  }

  /** The stretch of the written text that a stretch of the plain one was made of. */
  public Span written(Span plain) {
    return same ? plain : alignment.toSource(plain);
  }

  /** The stretch of the plain text that was made of a stretch of the written one. */
  public Span plain(Span written) {
    return same ? written : alignment.toCopy(written).orElseGet(() -> emptyAt(written.start()));
  }

  private Span emptyAt(int written) {
    int start = alignment.toCopy(new Span(0, written)).map(Span::end).orElse(0);
    return new Span(start, start);
  }

  /** Characters without width, which would split a name unseen; soft hyphens among them. */
  static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c == 0x34F || c == 0x115F || c == 0x1160
        || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0;
  }

  /**
   * Where a word goes on that a hyphen at a line's end broke; the hyphen's own place where it is none of these. Two
   * words of English with a hyphen between stay two ("well-\nfounded"), unless a capital says that they may be a name.
   */
  private static int afterBreak(String text, int hyphen, Vocabulary vocabulary) {
    int next = hyphen + 1;
    int breaks = 0;
    while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || isInvisible(text.charAt(next)))) {
      breaks += text.charAt(next) == '\n' || text.charAt(next) == '\f' ? 1 : 0;
      next++;
    }
    boolean broken = breaks == 1 && hyphen > 0 && next < text.length() && goesOn(text, hyphen, next);
    return broken && !areTwoWords(text, hyphen, next, vocabulary) ? next : hyphen;
  }

  private static boolean goesOn(String text, int hyphen, int next) {
    char before = text.charAt(hyphen - 1);
    char after = text.charAt(next);
    boolean capitals = Character.isUpperCase(before) && Character.isUpperCase(after)
        && hyphen > 1 && Character.isUpperCase(text.charAt(hyphen - 2))
        && next + 1 < text.length() && !Character.isLowerCase(text.charAt(next + 1));
    return Character.isLetter(before) && (Character.isLowerCase(after) || capitals);
  }

  private static boolean areTwoWords(String text, int hyphen, int next, Vocabulary vocabulary) {
    int from = hyphen;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = next;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (Character.isUpperCase(text.charAt(from)) && Character.isLowerCase(text.charAt(hyphen - 1))) {
      return false;
    }
    String first = Tokenizer.key(text, from, hyphen);
    String second = Tokenizer.key(text, next, to);
    return vocabulary.isGeneral(first) && vocabulary.isGeneral(second) && !vocabulary.isGeneral(first + second);
  }
}
