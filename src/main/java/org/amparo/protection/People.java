package org.amparo.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Role;

/**
 * The people whom a document names, told apart by the words of their names: two mentions are one person when one's
 * words lie among the other's, or two words and the first agree; a family that shares its surnames stays several
 * people.
 */
final class People {

  private static final int FUZZY_CHARS = 5;

  /** One person: a role, a number within the role, and the words of the name. */
  static final class Person {
    private final Role role;
    private final int number;
    private final Set<String> words = new LinkedHashSet<>();

    private Person(Role role, int number) {
      this.role = role;
      this.number = number;
    }

    Role role() {
      return role;
    }

    /** From 1, within the role. */
    int number() {
      return number;
    }

    private long shares(Set<String> others) {
      return others.stream().filter(words::contains).count();
    }

    /** Brothers share two surnames and differ in the first word; half a name shares its first word or all of them. */
    private boolean isNamedBy(Set<String> mention) {
      long shared = shares(mention);
      boolean within = shared > 0 && (shared == mention.size() || shared == words.size());
      return within || shared >= 2 && words.contains(mention.iterator().next())
          && mention.contains(words.iterator().next());
    }

    private boolean fits(Role other) {
      return role == other || other == Role.OTHER || role == Role.OTHER;
    }
  }

  private final List<Person> all = new ArrayList<>();
  private final Map<String, Person> byWord = new HashMap<>();
  private final Map<String, Person> bySkeleton = new HashMap<>();

  /**
   * Takes note of a name.
   *
   * @param words its words, in lower case; none does nothing
   */
  void meet(Set<String> words, Role role) {
    if (words.isEmpty()) {
      return;
    }
    Person person = all.stream().filter(p -> p.fits(role) && p.isNamedBy(words)).findFirst()
        .or(() -> misread(words, role)).orElseGet(() -> newPerson(role));
    for (String word : words) {
      person.words.add(word);
      byWord.putIfAbsent(word, person);
      if (word.length() >= FUZZY_CHARS) {
        bySkeleton.putIfAbsent(OcrRepair.skeleton(word), person);
      }
    }
  }

  /** A single word that OCR may have made of a name met before. */
  private Optional<Person> misread(Set<String> words, Role role) {
    return words.size() == 1 ? of(words.iterator().next()).filter(p -> p.fits(role)) : Optional.empty();
  }

  private Person newPerson(Role role) {
    int number = 1 + (int) all.stream().filter(p -> p.role == role).count();
    Person person = new Person(role, number);
    all.add(person);
    return person;
  }

  /** The person who shares most words with a mention; of several the one met first. */
  Optional<Person> of(Set<String> mention) {
    Optional<Person> best = Optional.empty();
    long most = 0;
    for (Person person : all) {
      long shared = person.shares(mention);
      if (shared > most) {
        most = shared;
        best = Optional.of(person);
      }
    }
    return best.or(() -> mention.stream().map(this::of).flatMap(Optional::stream).findFirst());
  }

  /** The person of exactly that word. */
  Optional<Person> exactly(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** The person of that word, exactly or as OCR may have misread it. */
  Optional<Person> of(String word) {
    Person exact = byWord.get(word);
    if (exact != null || word.length() < FUZZY_CHARS) {
      return Optional.ofNullable(exact);
    }
    return Optional.ofNullable(bySkeleton.get(OcrRepair.skeleton(word))).or(() -> near(word));
  }

  private Optional<Person> near(String word) {
    int most = word.length() >= 9 ? 2 : 1;
    for (Map.Entry<String, Person> known : byWord.entrySet()) {
      String name = known.getKey();
      if (name.length() >= FUZZY_CHARS && Math.abs(name.length() - word.length()) <= most && EditDistance.atMost(name,
          word, most)) {
        return Optional.of(known.getValue());
      }
    }
    return Optional.empty();
  }
}
