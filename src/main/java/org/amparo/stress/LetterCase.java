package org.amparo.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Writes every letter in one case. */
record LetterCase(UnaryOperator<String> cased) implements Change {

  @Override
  public List<Replacement> in(String text, RandomGenerator random) {
    List<Replacement> changes = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = at + Character.charCount(text.codePointAt(at));
      String letter = text.substring(at, end);
      String written = cased.apply(letter);
      if (!written.equals(letter)) {
        changes.add(new Replacement(new Span(at, end), written));
      }
      at = end;
    }
    return changes;
  }
}
