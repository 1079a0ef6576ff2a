package org.amparo.versions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Two versions laid side by side.
 *
 * @param here the tokens of one
 * @param there the tokens of the other
 * @param stretches from the first token to the last: in turn what both have and where they differ
 */
record SideBySide(List<Token> here, List<Token> there, List<Stretch> stretches) {

  /** A run of words that both have tells; fewer in a row happen by chance in any two decisions. */
  private static final int TELLING_RUN = 4;

  /**
   * A stretch of both.
   *
   * @param common whether its tokens are the same, one by one; else they stand in for each other
   */
  record Stretch(int hereFrom, int hereTo, int thereFrom, int thereTo, boolean common) {

    Stretch flipped() {
      return new Stretch(thereFrom, thereTo, hereFrom, hereTo, common);
    }
  }

  static SideBySide of(List<Token> here, List<Token> there) {
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (AbstractDelta<Integer> delta : differences(here, there)) {
      int hereFrom = delta.getSource().getPosition();
      int thereFrom = delta.getTarget().getPosition();
      boolean goesOn = hereFrom == i && !stretches.isEmpty();
      Stretch before = goesOn ? stretches.removeLast() : new Stretch(hereFrom, hereFrom, thereFrom, thereFrom, false);
      if (!goesOn) {
        stretches.add(new Stretch(i, hereFrom, j, thereFrom, true));
      }
      i = hereFrom + delta.getSource().size();
      j = thereFrom + delta.getTarget().size();
      stretches.add(new Stretch(before.hereFrom(), i, before.thereFrom(), j, false));
    }
    stretches.add(new Stretch(i, here.size(), j, there.size(), true));
    return new SideBySide(here, there, stretches);
  }

  /** Myers asks for the same two words again and again: words are numbered, and each question is answered once. */
  private static List<AbstractDelta<Integer>> differences(List<Token> here, List<Token> there) {
    Map<Object, Integer> numbers = new HashMap<>();
    List<Token> words = new ArrayList<>();
    List<Integer> ours = numbered(here, numbers, words);
    List<Integer> theirs = numbered(there, numbers, words);
    BitSet[] asked = new BitSet[words.size()];
    Arrays.setAll(asked, _ -> new BitSet());
    BitSet[] alike = new BitSet[words.size()];
    Arrays.setAll(alike, _ -> new BitSet());
    BiPredicate<Integer, Integer> same = (one, other) -> {
      if (!asked[one].get(other)) {
        asked[one].set(other);
        alike[one].set(other, Sameness.alike(words.get(one), words.get(other)));
      }
      return alike[one].get(other);
    };
    return DiffUtils.diff(ours, theirs, new MyersDiffWithLinearSpace<>(same), null).getDeltas();
  }

  private static List<Integer> numbered(List<Token> tokens, Map<Object, Integer> numbers, List<Token> words) {
    return tokens.stream().map(token -> numbers.computeIfAbsent(sort(token), _ -> {
      words.add(token);
      return words.size() - 1;
    })).toList();
  }

  private static Object sort(Token token) {
    return switch (token) {
      case Token.Word word -> word.key();
      case Token.Hidden hidden -> hidden.kind();
    };
  }

  /** The same, seen from the other side. */
  SideBySide flipped() {
    return new SideBySide(there, here, stretches.stream().map(Stretch::flipped).toList());
  }

  /** The share of the shorter version's readable words that stand in longer runs of both, 0 to 1. */
  double likeness() {
    long common = stretches.stream().filter(Stretch::common).filter(s -> s.hereTo() - s.hereFrom() >= TELLING_RUN)
        .mapToLong(s -> words(here.subList(s.hereFrom(), s.hereTo()))).sum();
    long shorter = Math.min(words(here), words(there));
    return shorter == 0 ? 0 : Math.min(1, (double) common / shorter);
  }

  private static long words(List<Token> tokens) {
    return tokens.stream().filter(Token.Word.class::isInstance).count();
  }
}
