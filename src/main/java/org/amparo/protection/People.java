package org.amparo.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Role;
import org.amparo.sheet.EditDistance;
import org.amparo.sheet.OcrRepair;
import org.amparo.text.OriginalAccess;

/**
 * The people whom a document names, told apart by the words of their names: two mentions are one person when one's
 * words lie among the other's, or two words and the first agree; a family that shares its surnames stays several
 * people.
 */
final class People {

  private static final int FUZZY_CHARS = 5;

  private final List<Person> all = new ArrayList<>();
  private final Map<String, Person> byWord = new HashMap<>();
  private final Map<String, Person> bySkeleton = new HashMap<>();

  /** @param cast whom the matter knows already; names that nothing explained are no people yet */
  People(Cast cast) {
    cast.members().stream().filter(member -> member.role() != Role.NONE).forEach(member -> {
      Person person = new Person(member);
      all.add(person);
      note(person, new LinkedHashSet<>(List.of(member.name().reveal(OriginalAccess.PROTECTION).split(" "))));
    });
  }

  /** In the order in which they were met. */
  List<Person> all() {
    return List.copyOf(all);
  }

  /**
   * Takes note of a name.
   *
   * @param words its words, in lower case; none does nothing
   * @param kin what the person is to the applicant, where the words around tell
   */
  void meet(Set<String> words, Role role, Optional<Kin> kin) {
    if (words.isEmpty()) {
      return;
    }
    Person person = all.stream().filter(p -> p.fits(role, words) && p.isNamedBy(words)).findFirst()
        .or(() -> misread(words, role)).orElseGet(() -> newPerson(role));
    kin.filter(told -> person.role() == Role.FAMILY).ifPresent(person::takeKin);
    note(person, words);
  }

  private void note(Person person, Set<String> words) {
    person.takeMention(words);
    for (String word : words) {
      byWord.putIfAbsent(word, person);
      if (word.length() >= FUZZY_CHARS) {
        bySkeleton.putIfAbsent(OcrRepair.skeleton(word), person);
      }
    }
  }

  /** A single word that OCR may have made of a name met before. */
  private Optional<Person> misread(Set<String> words, Role role) {
    return words.size() == 1 ? of(words.iterator().next()).filter(p -> p.fits(role, words)) : Optional.empty();
  }

  private Person newPerson(Role role) {
    int number = 1 + all.stream().filter(p -> p.role() == role).mapToInt(Person::number).max().orElse(0);
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

  /** The only person whose name has these initials, two or more. */
  Optional<Person> ofInitials(String letters) {
    List<Person> fitting = letters.length() < 2 ? List.of()
        : all.stream().filter(p -> p.initials().replace(".", "").equalsIgnoreCase(letters)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
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
