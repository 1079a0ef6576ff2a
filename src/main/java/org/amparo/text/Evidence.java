package org.amparo.text;

import java.util.List;

/**
 * The words that a value came from.
 *
 * @param spans at least one, in order
 */
public record Evidence(List<Span> spans) {

  /** @throws IllegalArgumentException when there is no span: a value without words is a guess */
  public Evidence {
    spans = spans.stream().sorted().toList();
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("evidence without a span: a value must point at the words it came from");
    }
  }

  public static Evidence at(Span... spans) {
    return new Evidence(List.of(spans));
  }

  public static Evidence at(int start, int end) {
    return at(new Span(start, end));
  }
}
