package org.amparo.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people whom a document names: hides their names wherever they come again, in whole or in part, as OCR spells them,
 * and tells one person from another so that each gets one stand-in.
 */
final class People {

  private static final int LEAST_CHARS = 3;
  private static final int FUZZY_CHARS = 5;

  /** One person: a role, a number within the role, and the words of the name. */
  static final class Person {
    private final Role role;
    private final int number;
    private final Set<String> words = new HashSet<>();

    private Person(Role role, int number) {
      this.role = role;
      this.number = number;
    }

    Role role() {
      return role;
    }

    int number() {
      return number;
    }
  }

  private final Sheet sheet;
  private final Map<String, Person> byWord = new HashMap<>();
  private final Map<String, Person> bySkeleton = new HashMap<>();
  private final Map<Role, Integer> counts = new HashMap<>();

  private People(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Meets everyone named in the claims that won, and hides their names where they come again. */
  static People meet(Sheet sheet, @Nullable Claim[] winners) {
    People people = new People(sheet);
    people.register(winners);
    people.spread(winners);
    people.takeNeighbours(winners);
    people.takeParticles(winners);
    return people;
  }

  private void register(@Nullable Claim[] winners) {
    int at = 0;
    while (at < winners.length) {
      Claim claim = winners[at];
      int end = at + 1;
      if (claim != null && claim.kind() == Kind.PERSON && claim.action() == Action.HIDE) {
        while (end < winners.length && end < claim.to() && winners[end] == claim) {
          end++;
        }
        meet(at, end, claim.role());
      }
      at = end;
    }
  }

  private void meet(int from, int to, Role role) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (isNameWord(i)) {
        words.add(sheet.token(i).key());
      }
    }
    if (words.isEmpty()) {
      return;
    }
    Person person = words.stream().map(byWord::get).filter(p -> p != null && fits(p.role(), role)).findFirst()
        .orElseGet(() -> newPerson(role));
    for (String word : words) {
      person.words.add(word);
      byWord.putIfAbsent(word, person);
      if (word.length() >= FUZZY_CHARS) {
        bySkeleton.putIfAbsent(OcrRepair.skeleton(word), person);
      }
    }
  }

  private boolean isNameWord(int i) {
    Token token = sheet.token(i);
    boolean given = GivenNames.isWord(token.key()) || sheet.vocabulary().isAmbiguous(token.key());
    boolean lawWord = sheet.vocabulary().isLegal(token.key()) || sheet.vocabulary().mayStandCapitalised(sheet.written(i));
    return token.shape().isWord() && token.key().length() >= LEAST_CHARS && (given || !lawWord);
  }

  private static boolean fits(Role known, Role role) {
    return known == role || role == Role.OTHER || known == Role.OTHER;
  }

  private Person newPerson(Role role) {
    boolean lone = role == Role.APPLICANT;
    return new Person(role, lone ? 1 : counts.merge(role, 1, Integer::sum));
  }

  /** Hides later mentions of known names, as far as no citation holds them. */
  private void spread(@Nullable Claim[] winners) {
    for (int i = 0; i < winners.length; i++) {
      Claim standing = winners[i];
      boolean open = standing == null || standing.weight().compareTo(Weight.AUTHORITY) < 0;
      if (open && (standing == null || standing.kind() != Kind.PERSON)) {
        Optional<Person> person = named(i);
        if (person.isPresent()) {
          winners[i] = Claim.hide(i, i + 1, Weight.IDENTITY, Kind.PERSON, person.get().role(), "a name met elsewhere in the document");
        }
      }
    }
  }

  /** A hidden word that nothing explains, right beside a person's name, is part of it. */
  private void takeNeighbours(@Nullable Claim[] winners) {
    for (int i = 1; i < winners.length; i++) {
      winners[i] = withNeighbour(winners[i], winners[i - 1], i, i - 1);
    }
    for (int i = winners.length - 2; i >= 0; i--) {
      winners[i] = withNeighbour(winners[i], winners[i + 1], i, i + 1);
    }
  }

  /** "Ana de los Santos": particles between two words of one name go with them. */
  private void takeParticles(@Nullable Claim[] winners) {
    for (int i = 0; i + 2 < winners.length; i++) {
      Claim name = winners[i];
      int end = i + 1;
      while (end < winners.length && end - i <= 3 && sheet.token(end).shape() == Shape.LOWER && NameRuns.isParticle(sheet.token(end).key())) {
        end++;
      }
      Claim after = end < winners.length ? winners[end] : null;
      if (end > i + 1 && name != null && name.kind() == Kind.PERSON && name.action() == Action.HIDE && after != null
          && after.kind() == Kind.PERSON && after.action() == Action.HIDE) {
        for (int at = i + 1; at < end; at++) {
          winners[at] = Claim.hide(at, at + 1, name.weight(), Kind.PERSON, name.role(), "goes with the name around it");
        }
      }
    }
  }

  private @Nullable Claim withNeighbour(@Nullable Claim claim, @Nullable Claim beside, int i, int next) {
    if (claim == null || beside == null || claim.kind() != Kind.UNKNOWN || claim.action() != Action.HIDE) {
      return claim;
    }
    boolean joins = beside.kind() == Kind.PERSON && beside.action() == Action.HIDE && sheet.token(i).line() == sheet.token(next).line()
        && sheet.token(i).shape().startsUpper();
    return joins ? Claim.hide(i, i + 1, beside.weight(), Kind.PERSON, beside.role(), "goes with the name beside it") : claim;
  }

  private Optional<Person> named(int i) {
    Token token = sheet.token(i);
    if (!token.shape().isWord() || token.key().length() < LEAST_CHARS) {
      return Optional.empty();
    }
    boolean lower = token.shape() == Shape.LOWER;
    if (lower && sheet.vocabulary().isGeneral(token.key())) {
      return Optional.empty();
    }
    boolean function = GivenNames.isWord(token.key()) || sheet.vocabulary().mayStandCapitalised(sheet.written(i));
    if (function && sheet.opensSentence(i)) {
      return Optional.empty();
    }
    return person(token.key());
  }

  /** The person of that word, exactly or as OCR may have misread it. */
  Optional<Person> person(String word) {
    Person exact = byWord.get(word);
    if (exact != null || word.length() < FUZZY_CHARS || sheet.vocabulary().isGeneral(word)) {
      return Optional.ofNullable(exact);
    }
    return Optional.ofNullable(bySkeleton.get(OcrRepair.skeleton(word))).or(() -> near(word));
  }

  private Optional<Person> near(String word) {
    int most = word.length() >= 9 ? 2 : 1;
    for (Map.Entry<String, Person> known : byWord.entrySet()) {
      String name = known.getKey();
      if (name.length() >= FUZZY_CHARS && Math.abs(name.length() - word.length()) <= most && EditDistance.atMost(name, word, most)) {
        return Optional.of(known.getValue());
      }
    }
    return Optional.empty();
  }
}
