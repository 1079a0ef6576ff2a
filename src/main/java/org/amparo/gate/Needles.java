package org.amparo.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.amparo.gate.Needle.Form;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;

/** Makes of what was hidden the forms in which it is looked for. */
final class Needles {

  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_SQUASHED_WORD = 7;
  private static final int SHORTEST_SQUASHED = 8;
  private static final int SHORTEST_DIGITS = 6;
  private static final int MOST_NAME_WORDS = 6;
  private static final List<String> TITLES = List.of("mr", "mrs", "ms", "dr", "senor", "senora");
  private static final Pattern SPACE = Pattern.compile("[\\s,;]+");

  private final Predicate<String> everyday;
  private final Set<Needle> needles = new LinkedHashSet<>();

  private Needles(Predicate<String> everyday) {
    this.everyday = everyday;
  }

  /** @param everyday whether a word, in lower case, is often more than a person's name: "hope", "virginia" */
  static List<Needle> of(Hidden hidden, Predicate<String> everyday) {
    Needles all = new Needles(everyday);
    words(hidden.names()).forEach(all::addName);
    words(hidden.identifiers()).forEach(all::addIdentifier);
    words(hidden.details()).forEach(all::addWhole);
    return List.copyOf(all.needles);
  }

  private static List<String> words(List<Original> originals) {
    return originals.stream().map(o -> o.reveal(OriginalAccess.GATE)).distinct().toList();
  }

  private void addName(String name) {
    addWhole(name);
    List<String> capitalised = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    for (String word : SPACE.split(name.strip())) {
      String folded = Folding.words(word);
      if (!folded.isEmpty() && startsWithCapital(word)) {
        initials.append(folded.charAt(0));
        for (String part : folded.split(" ")) {
          addWord(part);
          capitalised.add(part);
        }
      }
    }
    addPairs(capitalised);
    if (initials.length() > 1 && initials.length() <= MOST_NAME_WORDS) {
      needles.add(new Needle(Form.INITIALS, initials.toString()));
    }
  }

  private static boolean startsWithCapital(String word) {
    return word.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
  }

  private void addWord(String word) {
    if (word.length() < SHORTEST_WORD || word.chars().anyMatch(Character::isDigit)) {
      return;
    }
    if (everyday.test(word)) {
      TITLES.forEach(title -> needles.add(new Needle(Form.WORDS, title + " " + word)));
      return;
    }
    needles.add(new Needle(Form.WORDS, word, true));
    if (word.length() >= SHORTEST_SQUASHED_WORD) {
      needles.add(new Needle(Form.SQUASHED, word));
    }
  }

  /** "Waters, Hope" where "Hope Waters" was hidden, and "Hope Waters" where she had a second name between. */
  private void addPairs(List<String> words) {
    List<String> tellingWords = words.stream().filter(w -> w.length() > 2).distinct().limit(MOST_NAME_WORDS).toList();
    for (String first : tellingWords) {
      for (String second : tellingWords) {
        if (!first.equals(second)) {
          needles.add(new Needle(Form.WORDS, first + " " + second));
        }
      }
    }
  }

  private void addIdentifier(String identifier) {
    addWhole(identifier);
    String digits = Folding.digits(identifier);
    if (digits.length() >= SHORTEST_DIGITS) {
      needles.add(new Needle(Form.DIGITS, digits));
    }
  }

  private void addWhole(String hidden) {
    String words = Folding.mended(hidden);
    String squashed = Folding.squashed(words);
    boolean alone = words.indexOf(' ') < 0;
    boolean tells = alone ? squashed.length() >= SHORTEST_WORD && !everyday.test(words) : squashed.length() > 3;
    if (tells) {
      needles.add(new Needle(Form.WORDS, words));
      if (squashed.length() >= SHORTEST_SQUASHED) {
        needles.add(new Needle(Form.SQUASHED, squashed));
      }
    }
  }
}
