package org.amparo.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.policy.Degree;
import org.amparo.policy.Role;

/** What the people of a document are called in its copy. Settled when everybody was met; lives for one proposal. */
final class NamesOfPeople {

  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
      "seventh", "eighth", "ninth", "tenth");

  private final People people;
  private final Optional<Pseudonyms> pseudonyms;
  private final Map<Person, String> kin = new HashMap<>();
  private final Map<Person, String> initials = new HashMap<>();
  private final Map<Person, String> invented = new HashMap<>();
  private boolean toldThatInvented;

  /** @param pseudonyms where invented names come from; empty where labels stand in for names */
  NamesOfPeople(People people, Optional<Pseudonyms> pseudonyms) {
    this.people = people;
    this.pseudonyms = pseudonyms;
    Map<String, Integer> relatives = new HashMap<>();
    Map<String, Integer> alike = new HashMap<>();
    people.all().forEach(person -> kinWords(person).ifPresent(words -> relatives.merge(words, 1, Integer::sum)));
    Map<String, Integer> counted = new HashMap<>();
    for (Person person : people.all()) {
      kinWords(person).ifPresent(words -> kin.put(person, person.known().flatMap(Cast.Member::kin)
          .orElseGet(() -> numbered(words, relatives, counted.merge(words, 1, Integer::sum)))));
      int same = alike.merge(person.initials(), 1, Integer::sum);
      initials.put(person, same == 1 ? person.initials() : person.initials() + " " + same);
      person.known().flatMap(Cast.Member::pseudonym).ifPresent(name -> invented.put(person, name));
    }
  }

  private static Optional<String> kinWords(Person person) {
    return person.known().flatMap(Cast.Member::kin).or(() -> person.kin().map(Kin::words));
  }

  private static String numbered(String words, Map<String, Integer> relatives, int place) {
    boolean alone = relatives.getOrDefault(words, 0) < 2;
    return alone || place > ORDINALS.size() ? words : ORDINALS.get(place - 1) + " " + words;
  }

  /** The stand-in for a person. */
  String of(Person person, Optional<Degree> degree) {
    if (pseudonyms.isPresent() && isToBeInvented(person.role())) {
      return invented(person, pseudonyms.get());
    }
    if (degree.equals(Optional.of(Degree.INITIALS)) && !person.initials().isEmpty()) {
      return "[" + initials.get(person) + "]";
    }
    boolean relation = degree.equals(Optional.of(Degree.RELATION)) && kin.containsKey(person);
    return relation ? "[Applicant's " + kin.get(person) + "]" : label(person.role(), person.number());
  }

  private static boolean isToBeInvented(Role role) {
    return switch (role) {
      case APPLICANT, FAMILY, WITNESS, PERSECUTOR, OTHER -> true;
      case ATTORNEY, GOVERNMENT_COUNSEL, ADJUDICATOR, CLERK, NONE -> false;
    };
  }

  /** The first of a copy says that its names are invented. */
  private String invented(Person person, Pseudonyms source) {
    String name = invented.computeIfAbsent(person, newcomer -> source.fresh(invented.values()));
    boolean first = !toldThatInvented;
    toldThatInvented = true;
    return first ? "[" + name + "; names in this copy are invented]" : "[" + name + "]";
  }

  /** A label that tells a role and, but for the only one of its kind, a number. */
  static String label(Role role, int number) {
    String suffix = number == 0 ? "" : " " + number;
    return switch (role) {
      case APPLICANT -> number < 2 ? "[Applicant]" : "[Applicant" + suffix + "]";
      case FAMILY -> "[Family member" + suffix + "]";
      case WITNESS -> "[Witness" + suffix + "]";
      case ATTORNEY -> "[Attorney" + suffix + "]";
      case GOVERNMENT_COUNSEL -> "[Government counsel" + suffix + "]";
      case CLERK -> "[Clerk]";
      case PERSECUTOR -> "[Persecutor" + suffix + "]";
      case ADJUDICATOR -> "[Adjudicator]";
      case OTHER, NONE -> "[Person" + suffix + "]";
    };
  }

  /** Everybody, with what the next document of the matter must know. */
  List<Cast.Member> members() {
    return people.all().stream()
        .map(person -> new Cast.Member(person.nameKept(), person.role(), person.number(),
            Optional.ofNullable(kin.get(person)), Optional.ofNullable(invented.get(person))))
        .toList();
  }
}
