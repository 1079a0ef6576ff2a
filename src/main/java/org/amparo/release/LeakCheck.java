package org.amparo.release;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.amparo.text.Span;

/**
 * Looks in a finished copy for what was hidden elsewhere in it: a whole name, number or address, word by word, whatever
 * its case, accents, line breaks and look-alike characters; and each word of a name that is a name only. Words of fewer
 * than four letters are too common to tell.
 */
final class LeakCheck {

  private static final int SHORTEST_LETTERS = 4;
  private static final int SHORTEST_NUMBER_DIGITS = 6;

  private final Predicate<String> everyday;

  /** @param everyday whether a word, in lower case, is often more than a person's name: "hope", "virginia" */
  LeakCheck(Predicate<String> everyday) {
    this.everyday = everyday;
  }

  /**
   * Finds what is still readable.
   *
   * @param names names of people that were hidden
   * @param identifiers numbers and addresses that were hidden
   * @param copy the finished copy
   * @param open the stretches of the copy that may show such words: its stand-ins, and what stays on purpose
   * @return the places, in order
   */
  List<Span> find(Collection<String> names, Collection<String> identifiers, String copy, List<Span> open) {
    TreeSet<Span> leaks = new TreeSet<>();
    for (Wording wording : List.of(Wording.of(copy, open), Wording.withBrokenWordsJoined(copy, open))) {
      for (String name : new HashSet<>(names)) {
        List<Word> words = Word.of(name);
        leaks.addAll(whole(wording, words));
        words.forEach(word -> leaks.addAll(alone(wording, word)));
      }
      for (String identifier : new HashSet<>(identifiers)) {
        leaks.addAll(whole(wording, Word.of(identifier)));
        leaks.addAll(digits(wording, identifier));
      }
    }
    return List.copyOf(leaks);
  }

  private List<Span> whole(Wording wording, List<Word> hidden) {
    boolean tooShort = hidden.size() < 2 || hidden.stream().mapToInt(Word::letters).sum() < SHORTEST_LETTERS;
    return tooShort
        ? List.of()
        : wording.runs(hidden).stream()
            .filter(run -> run.stream().anyMatch(this::isMoreThanAnEverydayWord))
            .map(run -> run.getFirst().span().cover(run.getLast().span()))
            .toList();
  }

  private boolean isMoreThanAnEverydayWord(Word word) {
    return word.capital() || word.hasDigit() || (word.letters() >= SHORTEST_LETTERS && !everyday.test(word.plain()));
  }

  private List<Span> alone(Wording wording, Word hidden) {
    if (!hidden.capital() || hidden.letters() < SHORTEST_LETTERS || hidden.hasDigit()) {
      return List.of();
    }
    boolean nameOnly = !everyday.test(hidden.plain()) && !wording.hasInLowerCase(hidden);
    return (nameOnly ? wording.capitalised(hidden) : wording.titled(hidden)).stream().map(Word::span).toList();
  }

  private static List<Span> digits(Wording wording, String identifier) {
    String digits = identifier.replaceAll("\\D", "");
    return digits.length() < SHORTEST_NUMBER_DIGITS ? List.of() : wording.numbers(digits);
  }
}
