package org.amparo.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of the release room, embedded in one document: knows what it can show and how wide that is. */
final class Face {

  /** An empty box; every face of ours has it. */
  private static final String MISSING = "\u2610";

  private final PDType0Font font;
  private final TrueTypeFont outlines;
  private final CmapLookup glyphs;
  private final double unitsPerEm;
  private final Map<Integer, Integer> advances = new HashMap<>();

  private Face(PDType0Font font, TrueTypeFont outlines) throws IOException {
    this.font = font;
    this.outlines = outlines;
    this.glyphs = outlines.getUnicodeCmapLookup();
    this.unitsPerEm = outlines.getUnitsPerEm();
  }

  /** Only the glyphs that the document uses are embedded when it is saved. */
  static Face embed(PDDocument document, String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("fonts/" + name + ".ttf"), name)) {
      TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      outlines.setEnableGsub(false);
      document.registerTrueTypeFontForClosing(outlines);
      return new Face(PDType0Font.load(document, outlines, true), outlines);
    }
  }

  PDType0Font font() {
    return font;
  }

  /** The characters as this face can show them: composed, without controls, a box for what it lacks. */
  String showable(String characters) {
    if (characters.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return characters;
    }
    StringBuilder shown = new StringBuilder(characters.length());
    Normalizer.normalize(characters, Normalizer.Form.NFC).codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
      if (has(c)) {
        shown.appendCodePoint(c);
      } else {
        shown.append(MISSING);
      }
    });
    return shown.toString();
  }

  /** The width of characters that it can show, in ems. */
  double ems(String shown) {
    return shown.codePoints().map(c -> advances.computeIfAbsent(c, this::advance)).sum() / unitsPerEm;
  }

  private int advance(int codePoint) {
    try {
      return outlines.getAdvanceWidth(glyphs.getGlyphId(codePoint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
