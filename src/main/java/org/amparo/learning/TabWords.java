package org.amparo.learning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.text.Span;

/** The benchmark's notion of a word, and of what may stay readable inside a masked mention. */
final class TabWords {

  private static final String IGNORED_CHARS = " ,.-;:/&()[]\u2013'\" \u2019\u201C\u201D\n\t";
  private static final Set<String> IGNORED_TITLES = Set.of("mr", "mrs", "ms", "no", "nr", "about");

  /** Stands in for the original's part-of-speech tags ADP, PART, CCONJ and DET. */
  private static final Set<String> FUNCTION_WORDS = Stream.of(
      """
      a an the this that these those some any each every all both either neither another such which what
      of in on at by for from to with into onto over after under between during before until till against through per
      within without along across behind beyond beneath below above among amongst upon via since toward towards around
      near off out up down as like despite except
      not n't s and or but nor yet""".split("\\s+")).collect(Collectors.toUnmodifiableSet());

  private TabWords() {}

  /** The words of a stretch; one that the stretch cuts counts with the part inside. */
  static List<Span> in(String text, Span stretch) {
    List<Span> words = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      int end = at;
      while (end < stretch.end() && isWordChar(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        words.add(new Span(at, end));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  /** What {@code \w} matches in the benchmark's own language. */
  static boolean isWordChar(int c) {
    int type = Character.getType(c);
    return c == '_' || Character.isLetterOrDigit(c) || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }

  /** The units of a text whose reading tells nothing: punctuation, titles, function words. */
  static BitSet ignorable(String text) {
    BitSet free = new BitSet(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (IGNORED_CHARS.indexOf(text.charAt(i)) >= 0) {
        free.set(i);
      }
    }
    for (Span word : in(text, new Span(0, text.length()))) {
      if (isIgnorable(text, word)) {
        free.set(word.start(), word.end());
      }
    }
    return free;
  }

  /** A lone "s" is a function word only as a possessive ("Nicosia's"). */
  private static boolean isIgnorable(String text, Span word) {
    String lower = word.of(text).toLowerCase(Locale.ROOT);
    if (lower.equals("s")) {
      char before = word.start() == 0 ? ' ' : text.charAt(word.start() - 1);
      return before == '\'' || before == '\u2019';
    }
    return IGNORED_TITLES.contains(lower) || FUNCTION_WORDS.contains(lower);
  }
}
