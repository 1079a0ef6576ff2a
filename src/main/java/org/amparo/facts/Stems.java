package org.amparo.facts;

import java.util.List;

/** Parts of words of which a pattern needs at least one; looking for them first spares most of the matching. */
record Stems(List<String> any) {

  static Stems of(String... any) {
    return new Stems(List.of(any));
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
