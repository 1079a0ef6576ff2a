package org.amparo.protection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.WordLists;

/**
 * Invents names. Both words are coined for this project and belong to no language, so that a name tells neither gender
 * nor origin; they are drawn by chance, so that nothing of the name before can be told from the name after, and nobody
 * bears one name in two matters.
 */
final class Pseudonyms {

  private static final List<String> FIRST = WordLists.lines(Pseudonyms.class, "invented-first.txt");
  private static final List<String> LAST = WordLists.lines(Pseudonyms.class, "invented-last.txt");
  private static final int MOST_TRIES = 10_000;

  private final Sheet sheet;
  private final Set<String> taken;
  private final RandomGenerator random;

  /** @param taken names that nobody gets, in full */
  Pseudonyms(Sheet sheet, Set<String> taken, RandomGenerator random) {
    this.sheet = sheet;
    this.taken = taken;
    this.random = random;
  }

  /**
   * A name of two words that the document has not.
   *
   * @param inUse names of others in the matter; no word of them comes again
   */
  String fresh(Collection<String> inUse) {
    Set<String> used = new HashSet<>();
    inUse.forEach(name -> used.addAll(List.of(name.split(" "))));
    for (int i = 0; i < MOST_TRIES; i++) {
      String first = FIRST.get(random.nextInt(FIRST.size()));
      String last = LAST.get(random.nextInt(LAST.size()));
      boolean free = !used.contains(first) && !used.contains(last) && !taken.contains(first + " " + last);
      if (free && !stands(first) && !stands(last)) {
        return first + " " + last;
      }
    }
    throw new IllegalStateException("no invented name is left for this matter; protect it with labels");
  }

  private boolean stands(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return sheet.tokens().stream().anyMatch(token -> token.is(key));
  }
}
