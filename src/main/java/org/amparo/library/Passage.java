package org.amparo.library;

import java.util.List;
import org.amparo.text.Span;

/**
 * A stretch of a released text worth showing.
 *
 * @param span the stretch, in the decision's protected text
 * @param marks the words found, inside the stretch
 */
public record Passage(Span span, List<Span> marks) {

  public Passage {
    marks = List.copyOf(marks);
  }
}
