package org.amparo.flows;

import java.util.List;
import org.amparo.gate.Hidden;
import org.amparo.review.Approved;
import org.amparo.text.Document;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Takes out of an original the words that its copies may not show. */
final class HiddenWords {

  private HiddenWords() {}

  static Hidden of(Document document, Approved approved) {
    String original = document.text().reveal(OriginalAccess.FLOWS);
    List<Span> details =
        approved.replacements().stream()
            .map(Replacement::span)
            .filter(span -> !approved.names().contains(span) && !approved.identifiers().contains(span))
            .toList();
    return new Hidden(
        words(original, approved.names()), words(original, approved.identifiers()), words(original, details));
  }

  private static List<Original> words(String original, List<Span> spans) {
    return spans.stream().map(span -> Original.of(span.of(original))).toList();
  }
}
