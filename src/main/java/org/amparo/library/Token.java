package org.amparo.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Span;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A stem and where its word stands.
 *
 * @param term the stem, as the index holds it
 * @param span the word, in the text it was read from
 */
record Token(String term, Span span) {

  /** The tokens of a text in order, function words left out. */
  static List<Token> of(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(DecisionFields.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), new Span(place.startOffset(), place.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string in memory could not be read", e);
    }
    return tokens;
  }
}
