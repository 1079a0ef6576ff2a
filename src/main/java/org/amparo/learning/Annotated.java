package org.amparo.learning;

import java.util.BitSet;

/**
 * A text to learn from.
 *
 * @param group texts of one group are never parted by a cross-validation; the text's own name where it stands alone
 * @param tokens its words
 * @param hide the tokens that must go
 */
record Annotated(String group, Tokens tokens, BitSet hide) {

  Annotated {
    hide = (BitSet) hide.clone();
  }

  /** A benchmark text: what its annotator marked for masking must go. */
  static Annotated of(TabDocument document) {
    Tokens tokens = Tokens.of(document.text());
    BitSet units = new BitSet();
    document.mustBeMasked().forEach(span -> units.set(span.start(), span.end()));
    BitSet hide = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      hide.set(i, units.get(tokens.spans().get(i).start()));
    }
    return new Annotated(document.id(), tokens, hide);
  }
}
