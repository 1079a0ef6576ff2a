package org.amparo.learning;

import java.util.Set;

/** Joins neighbouring capitals and numbers into runs: "District Court of Nicosia", "31 May 1991", "18403/91". */
final class Runs {

  private static final Set<String> PARTICLES =
      Set.of("of", "the", "for", "and", "de", "la", "del", "los", "van", "von", "der", "den", "al", "el", "bin", "di", "da");
  private static final Set<String> JOINERS = Set.of(".", "-", "/", "'", "\u2019", "&", "\u2013");
  private static final int LONGEST = 14;

  private final Layout layout;

  Runs(Layout layout) {
    this.layout = layout;
  }

  void mark() {
    int at = 0;
    while (at < layout.size) {
      int last = layout.isStriking(at) ? lastOf(at) : at;
      for (int i = at; i <= last; i++) {
        layout.runFirst[i] = at;
        layout.runLast[i] = last;
      }
      at = last + 1;
    }
  }

  private int lastOf(int first) {
    int last = first;
    int at = first + 1;
    while (at < layout.size && at - first < LONGEST && layout.sentence[at] == layout.sentence[first]) {
      if (layout.isStriking(at)) {
        last = at;
      } else if (!joins(at) || at - last > 2) {
        break;
      }
      at++;
    }
    return last;
  }

  private boolean joins(int at) {
    return PARTICLES.contains(layout.key[at]) || JOINERS.contains(layout.key[at]);
  }
}
