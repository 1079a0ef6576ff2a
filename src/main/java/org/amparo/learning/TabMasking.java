package org.amparo.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.text.Span;

/** Masks benchmark texts with a scorer. */
public final class TabMasking {

  private TabMasking() {}

  /**
   * Masks.
   *
   * @param threshold the log odds from which on a thing is hidden
   * @return for each document's id what is masked, in UTF-16 units
   */
  public static Map<String, List<Span>> masks(List<TabDocument> documents, Scorer scorer, double threshold) {
    Map<String, List<Span>> masks = new HashMap<>();
    for (TabDocument document : documents) {
      Tokens tokens = Tokens.of(document.text());
      masks.put(document.id(), new Masking(tokens, scorer.scores(tokens)).spans(threshold));
    }
    return masks;
  }
}
