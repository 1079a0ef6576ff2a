package org.amparo.learning;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Span;

/**
 * A text cut into words, numbers and single symbols, with what is known of each.
 *
 * @param text every character
 * @param spans one a token, in order, none overlapping another
 * @param cues what rules say of each token, in a few fixed words such as "HIDE DATE"; empty where none speaks
 */
public record Tokens(String text, List<Span> spans, List<String> cues) {

  /** @throws IllegalArgumentException when there is not one cue a token */
  public Tokens {
    spans = List.copyOf(spans);
    cues = List.copyOf(cues);
    if (spans.size() != cues.size()) {
      throw new IllegalArgumentException("%d tokens, %d cues: needs one each".formatted(spans.size(), cues.size()));
    }
  }

  /** Cuts a text of which no rule speaks. */
  static Tokens of(String text) {
    List<Span> spans = new ArrayList<>(text.length() / 5 + 8);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      while (TabWords.isWordChar(c) && end < text.length() && TabWords.isWordChar(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (!Character.isWhitespace(c)) {
        spans.add(new Span(at, end));
      }
      at = end;
    }
    return new Tokens(text, spans, spans.stream().map(s -> "").toList());
  }

  /** How many tokens there are. */
  public int size() {
    return spans.size();
  }

  String word(int index) {
    return spans.get(index).of(text);
  }

  /** Prints the size only: a text may name a person. */
  @Override
  public String toString() {
    return "Tokens[%d of %d chars]".formatted(spans.size(), text.length());
  }
}
