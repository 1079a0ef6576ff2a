package org.amparo.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.policy.Kind;
import org.amparo.text.Span;

/** Finds names and numbers that our copy shows and a version of others left out without a mask, as cut pages do. */
final class LeftOut {

  private static final int LONGEST_WORDS = 6;
  private static final int FIRM_RUN = 3;

  private final SideBySide sides;
  private final Telling telling;

  LeftOut(SideBySide sides) {
    this.sides = sides;
    this.telling = new Telling(sides.there(), sides.here());
  }

  List<Disclosure> find() {
    List<Disclosure> found = new ArrayList<>();
    List<SideBySide.Stretch> stretches = sides.stretches();
    for (int s = 1; s < stretches.size() - 1; s++) {
      SideBySide.Stretch stretch = stretches.get(s);
      boolean cut = !stretch.common() && stretch.thereFrom() == stretch.thereTo()
          && stretch.hereTo() - stretch.hereFrom() <= LONGEST_WORDS;
      if (cut && isFirm(stretches.get(s - 1)) && isFirm(stretches.get(s + 1))) {
        told(stretch).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isFirm(SideBySide.Stretch stretch) {
    return stretch.hereTo() - stretch.hereFrom() >= FIRM_RUN;
  }

  private Optional<Disclosure> told(SideBySide.Stretch stretch) {
    List<Token.Word> words = sides.here().subList(stretch.hereFrom(), stretch.hereTo()).stream()
        .filter(Token.Word.class::isInstance).map(Token.Word.class::cast)
        .filter(word -> telling.tells(Kind.UNKNOWN, word)).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Span span = words.getFirst().span().cover(words.getLast().span());
    return Optional.of(
        new Disclosure.ShownHere(Telling.kind(Kind.UNKNOWN, words.getFirst()), span, Optional.empty(), true));
  }
}
