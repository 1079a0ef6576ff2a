package org.amparo.facts;

import java.util.List;
import org.amparo.text.Span;

/** Parts of words of which a pattern needs at least one; looking for them first spares most of the matching. */
record Stems(List<String> any) {

  static Stems of(String... any) {
    return new Stems(List.of(any));
  }

  /** Whether one stands in that stretch of the words. */
  boolean in(String lower, Span stretch) {
    for (String stem : any) {
      if (lower.indexOf(stem, stretch.start(), stretch.end()) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean in(String lower) {
    for (String stem : any) {
      if (lower.contains(stem)) {
        return true;
      }
    }
    return false;
  }
}
