package org.amparo.sheet;

import java.util.List;
import org.amparo.facts.Facts;
import org.amparo.text.Document;
import org.amparo.text.Furniture;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Span;
import org.jspecify.annotations.Nullable;

/** A document laid out for the detectors: its text, tokens, lines and facts. Lives for one proposal. */
public final class Sheet {

  private final PlainText plain;
  private final String text;
  private final List<Token> tokens;
  private final CaseRegions caseless;
  private final List<Line> lines;
  private final Facts facts;
  private final Vocabulary vocabulary;
  private @Nullable List<Citations.Citation> citations;

  private Sheet(PlainText plain, String text, List<Token> tokens, CaseRegions caseless, List<Line> lines, Facts facts,
      Vocabulary vocabulary) {
    this.plain = plain;
    this.text = text;
    this.tokens = tokens;
    this.caseless = caseless;
    this.lines = lines;
    this.facts = facts;
    this.vocabulary = vocabulary;
  }

  public static Sheet of(Document document, Facts facts, Vocabulary vocabulary) {
    PlainText plain = PlainText.of(document.text().reveal(OriginalAccess.SHEET), vocabulary);
    List<Token> found = Tokenizer.cut(plain.text());
    CaseRegions caseless = CaseRegions.in(plain.text(), found);
    String text = Truecase.restore(plain.text(), found, vocabulary, caseless);
    List<Token> tokens = caseless.isEmpty() ? found : Tokenizer.cut(text);
    List<Furniture> furniture = document.furniture().stream()
        .map(line -> new Furniture(plain.plain(line.span()), line.kind())).toList();
    List<Line> lines = new Lines(text, tokens, vocabulary).sort(furniture);
    return new Sheet(plain, text, tokens, caseless, lines, facts, vocabulary);
  }

  /** The citations of published authority, found once. */
  public List<Citations.Citation> citations() {
    if (citations == null) {
      citations = Citations.in(this);
    }
    return citations;
  }

  /** The text as a reader takes it in, with the case of names where its own tells nothing; not as it is written. */
  public String text() {
    return text;
  }

  /** Where a stretch of the document lies in {@link #text}. */
  public Span plain(Span written) {
    return plain.plain(written);
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Line> lines() {
    return lines;
  }

  public Facts facts() {
    return facts;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public Line lineOf(int index) {
    return lines.get(tokens.get(index).line());
  }

  public boolean isProse(int index) {
    return lineOf(index).style() == Line.Style.PROSE;
  }

  /** The word as written, without a possessive ending. */
  public String written(int index) {
    Token token = tokens.get(index);
    return text.substring(token.start(), Math.min(token.end(), token.start() + token.key().length()));
  }

  /** Whether the token at an index, if there is one, has this key. */
  public boolean is(int index, String key) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(key);
  }

  /** Whether two neighbours touch, with no space between. */
  public boolean touches(int index, int next) {
    return index >= 0 && next < tokens.size() && tokens.get(index).end() == tokens.get(next).start();
  }

  /** Whether two neighbours may belong to one name: on one line, or across a line break of running text. */
  public boolean runsOn(int index, int next) {
    return tokens.get(index).line() == tokens.get(next).line() || isProse(index) && isProse(next);
  }

  /** Whether the case in which a token is written tells nothing. */
  public boolean isCaseless(int index) {
    return caseless.contains(index);
  }

  /** The stretch of the document that a run of tokens was read from. */
  public Span written(int from, int to) {
    return plain.written(new Span(tokens.get(from).start(), tokens.get(to - 1).end()));
  }

  /** The run of tokens that a stretch of the document touches. */
  public Span tokensOf(Span written) {
    Span read = plain.plain(written);
    return tokensIn(read.start(), read.end());
  }

  /** The run of tokens that a stretch of the text touches: index of the first, and index after the last. */
  public Span tokensIn(int startChar, int endChar) {
    int first = indexAt(startChar);
    int last = first;
    while (last < tokens.size() && tokens.get(last).start() < endChar) {
      last++;
    }
    return new Span(first, Math.max(first, last));
  }

  /** Index of the first token that ends after a place in the text. */
  public int indexAt(int startChar) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= startChar) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a token opens a sentence: after a full stop that ends no abbreviation, or at the head of a paragraph. */
  public boolean opensSentence(int index) {
    int before = beforeEnumerator(index - 1);
    while (before >= 0 && isQuoteOrBracket(before)) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    Line line = lineOf(index);
    boolean newLine = tokens.get(before).line() != tokens.get(index).line();
    if (newLine && line.style() == Line.Style.PROSE && lineOf(before).style() != Line.Style.PROSE) {
      return true;
    }
    return switch (tokens.get(before).key()) {
      case ".", "?", "!" -> !Abbreviations.endsAt(this, before);
      case ":", ";", "•", "\u2014" -> true;
      default -> newLine && blankBetween(before, index);
    };
  }

  /** The token before "(2)" or "(b)" where one ends here; the same token where none does. */
  private int beforeEnumerator(int last) {
    boolean enumerator = last >= 2 && is(last, ")") && is(last - 2, "(") && touches(last - 1, last)
        && tokens.get(last - 1).lengthChars() <= 2
        && (tokens.get(last - 1).shape() == Shape.NUMBER || tokens.get(last - 1).lengthChars() == 1);
    return enumerator ? last - 3 : last;
  }

  private boolean blankBetween(int before, int after) {
    return tokens.get(after).line() - tokens.get(before).line() > 1;
  }

  private boolean isQuoteOrBracket(int index) {
    return switch (tokens.get(index).key()) {
      case "\"", "\u201C", "\u201D", "\u2018", "\u2019", "'", "(", "[" -> true;
      default -> false;
    };
  }
}
