package org.amparo.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.amparo.policy.Kind;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Span;

/** Finds what the labels of one side hide and the other side shows in their place. */
final class Exposures {

  /** Words that may stand for one label. In a longer stretch those nearest to what both sides have are looked at. */
  private static final int NEAR_TOKENS = 10;

  /** Words of a name that may be left beside its label. */
  private static final int LONGEST_REST = 3;

  /** What may stand between two words of one name or date: ", of ". */
  private static final int LONGEST_GAP_CHARS = 6;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final SideBySide sides;
  private final Original there;
  private final Telling telling;

  /**
   * @param sides the side that hides, and the one that may show
   * @param there the text of the side that may show
   */
  Exposures(SideBySide sides, Original there) {
    this.sides = sides;
    this.there = there;
    this.telling = new Telling(sides.here(), sides.there());
  }

  List<Exposure> find() {
    List<Exposure> found = new ArrayList<>();
    for (SideBySide.Stretch stretch : sides.stretches()) {
      if (!stretch.common() && stretch.thereTo() > stretch.thereFrom()) {
        inPlaceOf(stretch, found);
        beside(stretch, found);
      }
    }
    return found;
  }

  /** Both hide half of a name, and one shows the other half. */
  private void beside(SideBySide.Stretch stretch, List<Exposure> found) {
    boolean added = stretch.hereFrom() == stretch.hereTo() && stretch.thereTo() - stretch.thereFrom() <= LONGEST_REST;
    for (int i = stretch.hereFrom() - 1; added && i <= stretch.hereFrom(); i++) {
      if (i >= 0 && i < sides.here().size() && sides.here().get(i) instanceof Token.Hidden hidden
          && hidden.kind() == Kind.PERSON) {
        exposure(hidden, words(stretch)).ifPresent(found::add);
        return;
      }
    }
  }

  /** Dates first: a month has a capital too, and a label for a name would take it. */
  private void inPlaceOf(SideBySide.Stretch stretch, List<Exposure> found) {
    List<Token.Word> words = new ArrayList<>(words(stretch));
    inPlaceOf(stretch, words, kind -> kind == Kind.DATE, found);
    inPlaceOf(stretch, words, kind -> kind != Kind.DATE, found);
  }

  private void inPlaceOf(
      SideBySide.Stretch stretch, List<Token.Word> words, Predicate<Kind> kinds, List<Exposure> found) {
    for (int i = stretch.hereFrom(); i < stretch.hereTo(); i++) {
      if (sides.here().get(i) instanceof Token.Hidden hidden && kinds.test(hidden.kind())) {
        exposure(hidden, near(stretch, i, words)).ifPresent(shown -> {
          words.removeIf(word -> shown.shown().overlaps(word.span()));
          found.add(shown);
        });
      }
    }
  }

  private List<Token.Word> words(SideBySide.Stretch stretch) {
    return sides.there().subList(stretch.thereFrom(), stretch.thereTo()).stream()
        .filter(Token.Word.class::isInstance).map(Token.Word.class::cast).toList();
  }

  private List<Token.Word> near(SideBySide.Stretch stretch, int at, List<Token.Word> words) {
    int last = Math.min(stretch.thereTo(), stretch.thereFrom() + at - stretch.hereFrom() + NEAR_TOKENS) - 1;
    int first = Math.max(stretch.thereFrom(), stretch.thereTo() - (stretch.hereTo() - at) - NEAR_TOKENS);
    Span opening = sides.there().get(stretch.thereFrom()).span().cover(sides.there().get(last).span());
    Span closing = sides.there().get(first).span().cover(sides.there().get(stretch.thereTo() - 1).span());
    return words.stream().filter(word -> opening.contains(word.span()) || closing.contains(word.span())).toList();
  }

  private Optional<Exposure> exposure(Token.Hidden hidden, List<Token.Word> near) {
    List<Token.Word> said = run(near.stream().filter(word -> telling.tells(hidden.kind(), word)).toList());
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Kind kind = Telling.kind(hidden.kind(), said.getFirst());
    Span shown = said.getFirst().span().cover(said.getLast().span());
    String label = hidden.label();
    Optional<Choices> open = Choices.of(kind, shown.of(there.reveal(OriginalAccess.VERSIONS)));
    Optional<Choices> before = Choices.of(kind, label);
    if (kind == Kind.DATE || kind == Kind.AGE) {
      return open.filter(choices -> before.isEmpty() || choices.and(before.get()).isNarrowerThan(before.get()))
          .map(choices -> new Exposure(kind, hidden, shown, choices.count() == 1));
    }
    return Optional.of(new Exposure(kind, hidden, shown, true));
  }

  /** The first of the words and those that follow it without a gap that a name or date would not have. */
  private static List<Token.Word> run(List<Token.Word> words) {
    List<Token.Word> run = new ArrayList<>();
    for (Token.Word word : words.stream().sorted(Comparator.comparing(Token.Word::span)).toList()) {
      boolean follows = run.isEmpty() || word.span().start() - run.getLast().span().end() <= LONGEST_GAP_CHARS;
      if (!follows || !run.isEmpty() && YEAR.matcher(run.getLast().shown()).matches()) {
        return run;
      }
      run.add(word);
    }
    return run;
  }
}
