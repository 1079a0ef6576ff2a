package org.amparo.protection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.policy.Role;
import org.amparo.text.Original;

/** One person of a document: a role, a number within the role, and the words of the name. Lives for one proposal. */
final class Person {

  private final Role role;
  private final int number;
  private final Set<String> words = new LinkedHashSet<>();
  private List<String> fullest = List.of();
  private Optional<Kin> kin = Optional.empty();
  private final Optional<Cast.Member> known;

  Person(Role role, int number) {
    this.role = role;
    this.number = number;
    this.known = Optional.empty();
  }

  Person(Cast.Member known) {
    this.role = known.role();
    this.number = known.number();
    this.known = Optional.of(known);
  }

  Role role() {
    return role;
  }

  /** From 1, within the role. */
  int number() {
    return number;
  }

  Set<String> words() {
    return words;
  }

  /** Whom the matter knew before this document; empty for somebody new. */
  Optional<Cast.Member> known() {
    return known;
  }

  /** What the person is to the applicant, where this document says it. */
  Optional<Kin> kin() {
    return kin;
  }

  void takeMention(Set<String> mention) {
    words.addAll(mention);
    if (mention.size() > fullest.size()) {
      fullest = List.copyOf(mention);
    }
  }

  /** The first that the document says counts. */
  void takeKin(Kin told) {
    if (kin.isEmpty()) {
      kin = Optional.of(told);
    }
  }

  /** The words of the name, to be sealed. */
  Original nameKept() {
    return Original.of(String.join(" ", words));
  }

  /** "M.T.", of the fullest form of the name. */
  String initials() {
    return fullest.stream().map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + ".")
        .collect(Collectors.joining());
  }

  long shares(Set<String> others) {
    return others.stream().filter(words::contains).count();
  }

  /** Brothers share two surnames and differ in the first word; half a name shares its first word or all of them. */
  boolean isNamedBy(Set<String> mention) {
    long shared = shares(mention);
    boolean within = shared > 0 && (shared == mention.size() || shared == words.size());
    return within || shared >= 2 && words.contains(mention.iterator().next())
        && mention.contains(words.iterator().next());
  }

  /** Whoever the matter knows by two words of a name keeps the stand-in, whatever this document takes the role to be. */
  boolean fits(Role other, Set<String> mention) {
    return role == other || other == Role.OTHER || role == Role.OTHER || known.isPresent() && shares(mention) >= 2;
  }
}
