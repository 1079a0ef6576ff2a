package org.amparo.reading;

import java.util.List;
import org.amparo.text.Word;

/**
 * Decides whether the characters a PDF page holds are its text. They are not where the page is a picture with a stamp
 * on it, where its fonts do not say which letters they draw, or where a scanner left a poor recognition under the
 * picture.
 */
record Legibility(TextLayer.Found layer, PageMarks marks) {

  /** A page covered by an image to this share is a scan unless it shows much text. */
  private static final double COVERED = 0.5;
  /** Visible characters that a scanned page bears at most: stamps, an exhibit number, a running foot. */
  private static final int STAMP_CHARS = 400;
  /** Fewer characters than this are too few to judge by, or to be what a page says. */
  private static final int FEW_CHARS = 25;
  private static final int FEW_WORDS = 25;
  /** A page with hardly a character that is covered to this share, more than by a seal, holds a picture of text. */
  private static final double PICTURED = 0.03;
  /** A page that draws so many shapes and hardly a character draws its letters as outlines. */
  private static final int OUTLINED_SHAPES = 100;
  /** Share of glyphs without a letter, or of words that are none, beyond which a layer is not believed. */
  private static final double UNKNOWN = 0.2;
  private static final double WORDLIKE = 0.7;

  boolean isReadable() {
    int characters = layer.visible() + layer.hidden();
    if (isGarbled()) {
      return false;
    } else if (marks.coveredByImages() >= COVERED && layer.visible() < STAMP_CHARS) {
      return layer.hidden() >= FEW_CHARS;
    }
    boolean showsMore = marks.coveredByImages() >= PICTURED || marks.shapes() >= OUTLINED_SHAPES;
    return characters >= FEW_CHARS || !showsMore;
  }

  private boolean isGarbled() {
    int characters = layer.visible() + layer.hidden();
    int spaces = layer.text().words().size();
    boolean unnamed = layer.glyphs() >= FEW_CHARS && characters < (1 - UNKNOWN) * layer.glyphs() - spaces;
    return unnamed || !isWordlike();
  }

  private boolean isWordlike() {
    String text = layer.text().characters();
    List<String> words = layer.text().words().stream().map(Word::span).map(span -> span.of(text)).toList();
    long wordlike = words.stream().filter(Legibility::isWordlike).count();
    return words.size() < FEW_WORDS || wordlike >= WORDLIKE * words.size();
  }

  /** At least half letters and digits, and none that the font could not name. */
  private static boolean isWordlike(String word) {
    long good = word.codePoints().filter(Character::isLetterOrDigit).count();
    long strange = word.codePoints().filter(c -> c == 0xfffd || Character.getType(c) == Character.PRIVATE_USE).count();
    return strange == 0 && good * 2 >= word.codePointCount(0, word.length());
  }
}
