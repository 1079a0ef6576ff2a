package org.amparo.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Box;
import org.amparo.text.Word;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;

/**
 * Takes out of a page's text what nobody sees on the page: words under a box, a picture or a note, in the colour of
 * their ground, in a layer that is switched off, beyond the page's edge. Somebody may have meant to hide them, and would
 * find them in the copy. Each run of such words is replaced by one mark, so that it is not lost in silence.
 */
final class CoveredWords {

  static final String MARK = "[covered]";

  private static final int DOTS_PER_INCH = 100;
  /** Of 255 levels of grey; the faintest type that can be read shows more. */
  private static final int LEAST_CONTRAST = 24;

  private CoveredWords() {}

  /** Whether anything on the page could cover or drown words, so that drawing it is worth the time. */
  static boolean mayBeOn(PDDocument pdf, PDPage page, TextLayer.Found layer, PageMarks marks) throws IOException {
    return marks.shapes() > 0
        || !marks.images().isEmpty()
        || !page.getAnnotations().isEmpty()
        || pdf.getDocumentCatalog().getOCProperties() != null
        || layer.pale() > 0
        || layer.text().words().stream().anyMatch(word -> isNothing(word.box()));
  }

  private static boolean isNothing(Box box) {
    return box.widthPoints() * box.heightPoints() <= 0;
  }

  /** The page's text with marks in place of what is not seen. */
  static PageText marked(PageText text, int index, PageScan scan) throws IOException {
    BufferedImage picture = scan.renderImageWithDPI(index, DOTS_PER_INCH, ImageType.GRAY);
    byte[] grey = GreyPixels.of(picture);
    List<Word> covered = new ArrayList<>();
    for (Word word : text.words()) {
      String characters = word.span().of(text.characters());
      boolean letters = characters.codePoints().anyMatch(Character::isLetterOrDigit);
      if (letters && contrast(word.box(), grey, picture.getWidth(), picture.getHeight()) < LEAST_CONTRAST) {
        covered.add(word);
      }
    }
    return covered.isEmpty() ? text : without(covered, text);
  }

  private static int contrast(Box box, byte[] grey, int width, int height) {
    double scale = DOTS_PER_INCH / 72.0;
    int left = Math.max(0, (int) (box.xPoints() * scale) - 1);
    int right = Math.min(width, (int) ((box.xPoints() + box.widthPoints()) * scale) + 2);
    int top = Math.max(0, (int) (box.yPoints() * scale) - 1);
    int bottom = Math.min(height, (int) ((box.yPoints() + box.heightPoints()) * scale) + 2);
    int darkest = 255;
    int lightest = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int level = grey[y * width + x] & 0xff;
        darkest = Math.min(darkest, level);
        lightest = Math.max(lightest, level);
      }
    }
    return lightest - darkest;
  }

  private static PageText without(List<Word> covered, PageText text) {
    PageText.Builder kept = new PageText.Builder(text.size());
    int end = 0;
    boolean afterMark = false;
    for (Word word : text.words()) {
      if (text.characters().substring(end, word.span().start()).indexOf('\n') >= 0) {
        kept.lineEnd();
        afterMark = false;
      }
      boolean marked = covered.contains(word);
      if (!marked) {
        kept.word(word.span().of(text.characters()), word.box(), word.confidence());
      } else if (!afterMark) {
        kept.word(MARK, word.box(), 1);
      }
      afterMark = marked;
      end = word.span().end();
    }
    return kept.build(text.source());
  }
}
