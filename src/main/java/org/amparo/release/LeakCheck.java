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
  private static final int SHORTEST_IDENTIFIER = 6;
  private static final int LONGEST_NAME_WORDS = 6;

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
    for (Wording wording : Wording.of(copy, open)) {
      for (String name : new HashSet<>(names)) {
        leaks.addAll(whole(wording, name, SHORTEST_LETTERS));
        Word.of(name).forEach(word -> leaks.addAll(alone(wording, word)));
        leaks.addAll(inAnotherOrder(wording, name));
      }
      for (String identifier : new HashSet<>(identifiers)) {
        leaks.addAll(whole(wording, identifier, SHORTEST_IDENTIFIER));
        leaks.addAll(digits(wording, identifier));
      }
    }
    return List.copyOf(leaks);
  }

  private List<Span> whole(Wording wording, String hidden, int shortest) {
    List<Word> words = Word.of(hidden);
    if (words.size() < 2 || words.stream().mapToInt(Word::letters).sum() < shortest) {
      return List.of();
    }
    // A heading that was taken for a name is in capitals only; its words in lower case are the language's own.
    boolean mayBeInLowerCase = hidden.chars().anyMatch(Character::isLowerCase);
    return wording.runs(words).stream()
        .filter(run -> run.stream().anyMatch(word -> standsOut(word, mayBeInLowerCase)))
        .map(run -> run.getFirst().span().cover(run.getLast().span()))
        .toList();
  }

  /** "Waters, Hope" where "Hope Waters" was hidden: two words of one name side by side, everyday words or not. */
  private static List<Span> inAnotherOrder(Wording wording, String name) {
    List<Word> words = Word.of(name);
    return words.size() > LONGEST_NAME_WORDS
        ? List.of()
        : wording.pairs(words.stream().filter(word -> word.capital() && word.letters() > 2).toList());
  }

  private boolean standsOut(Word word, boolean inLowerCase) {
    boolean rare = word.letters() >= SHORTEST_LETTERS && !everyday.test(word.plain());
    return word.capital() || word.hasDigit() || (inLowerCase && rare);
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
    return digits.length() < SHORTEST_IDENTIFIER ? List.of() : wording.numbers(digits);
  }
}
