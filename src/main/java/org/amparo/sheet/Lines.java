package org.amparo.sheet;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Furniture;
import org.amparo.text.Span;

/** Sorts the lines of a text into running text, forms and page furniture. */
final class Lines {

  private static final int FULL_LINE_CHARS = 45;
  private static final int PROSE_WORDS = 3;

  /** "of" and "the" stand in titles as well. */
  private static final int TELLING_CHARS = 4;

  private final String text;
  private final List<Token> tokens;
  private final Vocabulary vocabulary;

  Lines(String text, List<Token> tokens, Vocabulary vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  List<Line> sort(List<Furniture> furniture) {
    List<Line> lines = new ArrayList<>();
    int count = tokens.isEmpty() ? 0 : tokens.getLast().line() + 1;
    int at = 0;
    int nextFurniture = 0;
    for (int number = 0; number < count; number++) {
      int first = at;
      while (at < tokens.size() && tokens.get(at).line() == number) {
        at++;
      }
      while (first < at && nextFurniture < furniture.size()
          && furniture.get(nextFurniture).span().end() <= tokens.get(first).start()) {
        nextFurniture++;
      }
      boolean isFurniture = first < at && nextFurniture < furniture.size()
          && furniture.get(nextFurniture).span().overlaps(spanOf(first, at));
      lines.add(new Line(first, at, isFurniture ? Line.Style.FURNITURE : style(first, at, lines)));
    }
    return lines;
  }

  private Span spanOf(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  private Line.Style style(int first, int end, List<Line> before) {
    int words = 0;
    int lower = 0;
    boolean telling = false;
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean english = token.shape() == Shape.LOWER && vocabulary.isGeneral(token.key());
      words += token.shape().isWord() && token.lengthChars() > 1 ? 1 : 0;
      lower += english ? 1 : 0;
      telling |= english && token.lengthChars() >= TELLING_CHARS;
    }
    boolean runs = telling && lower >= PROSE_WORDS && lower * 5 >= words * 2;
    return runs || words > 0 && lower * 3 >= words && continues(first, end, before) ? Line.Style.PROSE
        : Line.Style.FORM;
  }

  /** Whether a short line ends a sentence that the full line before it began. */
  private boolean continues(int first, int end, List<Line> before) {
    if (before.isEmpty() || first == end) {
      return false;
    }
    Line last = before.getLast();
    if (last.style() != Line.Style.PROSE || last.isEmpty()) {
      return false;
    }
    Span line = spanOf(last.firstToken(), last.endToken());
    char ending = text.charAt(line.end() - 1);
    return line.lengthChars() >= FULL_LINE_CHARS && ending != '.' && ending != ':'
        || tokens.get(first).shape() == Shape.LOWER;
  }
}
