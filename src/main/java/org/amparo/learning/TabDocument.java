package org.amparo.learning;

import java.util.List;
import org.amparo.text.Span;

/**
 * A text of the Text Anonymization Benchmark with what its annotator marked.
 *
 * @param id the benchmark's name for it
 * @param text every character
 * @param mentions in the order of the file
 */
public record TabDocument(String id, String text, List<TabMention> mentions) {

  public TabDocument {
    mentions = List.copyOf(mentions);
  }

  /** What must be masked. */
  List<Span> mustBeMasked() {
    return mentions.stream().filter(TabMention::mustBeMasked).map(TabMention::span).toList();
  }

  /** Prints the size only. */
  @Override
  public String toString() {
    return "TabDocument[%d chars, %d mentions]".formatted(text.length(), mentions.size());
  }
}
