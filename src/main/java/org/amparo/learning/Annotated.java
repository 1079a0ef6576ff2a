package org.amparo.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.amparo.text.Span;

/**
 * A text to learn from.
 *
 * @param group texts of one group are never parted by a cross-validation; the text's own name where it stands alone
 * @param tokens its words
 * @param labels for each token its label, see {@link Label}
 */
record Annotated(String group, Tokens tokens, List<String> labels) {

  Annotated {
    labels = List.copyOf(labels);
    if (labels.size() != tokens.size()) {
      throw new IllegalArgumentException(
          "%d tokens, %d labels: needs one each".formatted(tokens.size(), labels.size()));
    }
  }

  /** What an annotator marked, with its label. */
  record Mark(Span span, String label) {}

  /** A benchmark text. */
  static Annotated of(TabDocument document) {
    List<Mark> marks = document.mentions().stream()
        .map(m -> new Mark(m.span(), Label.of(m.type(), m.mustBeMasked()))).toList();
    return of(document.id(), Tokens.of(document.text()), marks);
  }

  /** A token that two marks hold gets the label of the one that hides. */
  static Annotated of(String group, Tokens tokens, List<Mark> marks) {
    List<String> labels = new ArrayList<>(Collections.nCopies(tokens.size(), Label.NONE));
    marks.stream().sorted(Comparator.comparing(mark -> Label.hides(mark.label()))).forEach(mark -> {
      for (int i = 0; i < tokens.size(); i++) {
        if (mark.span().overlaps(tokens.spans().get(i))) {
          labels.set(i, mark.label());
        }
      }
    });
    return new Annotated(group, tokens, labels);
  }
}
