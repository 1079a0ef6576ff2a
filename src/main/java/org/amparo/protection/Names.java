package org.amparo.protection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.FunctionWords;
import org.amparo.sheet.GivenNames;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.jspecify.annotations.Nullable;

/**
 * Hides the names of people wherever they come again: in whole or in part, as OCR spells them, with the particles
 * between and the words beside them.
 */
final class Names {

  private static final int LEAST_CHARS = 3;
  private static final int MIXED_CHARS = 5;
  private static final Set<String> BEFORE_COUNTRIES =
      Set.of("in", "to", "from", "of", "the", "for", "into", "toward", "towards", "within", "and", "or", "that",
          "leaving", "left", "fled");
  private static final Set<String> AFTER_QUESTION_WORDS =
      Set.of("the", "a", "an", "he", "she", "they", "it", "we", "you", "i", "this", "these", "that", "those", "his",
          "her", "their", "there", "not", "of", "for", "to");

  private final Sheet sheet;
  private final @Nullable Claim[] winners;
  private final People people;
  private final Kinship kinship;

  private Names(Sheet sheet, @Nullable Claim[] winners, People people) {
    this.people = people;
    this.kinship = new Kinship(sheet, winners);
    this.sheet = sheet;
    this.winners = winners;
  }

  /** Meets everyone named in the claims that won, and hides their names in {@code winners} where they come again. */
  static People hide(Sheet sheet, @Nullable Claim[] winners, Cast cast) {
    Names names = new Names(sheet, winners, new People(cast));
    names.register();
    names.spread();
    names.takeNeighbours();
    names.takeParticles();
    return names.people;
  }

  /**
   * Hides everyday words that are part of a name, as "Grant" in "Grant Quillote stayed", where they come again alone with
   * a capital.
   */
  static void hideParts(Sheet sheet, @Nullable Claim[] winners, People people) {
    Names names = new Names(sheet, winners, people);
    if (names.meetParts()) {
      names.spread();
    }
    names.hideUnknownParts();
  }

  private boolean meetParts() {
    boolean met = false;
    for (int at = 0; at < winners.length; ) {
      int end = endOfRun(at, false);
      Set<String> words = end - at > 1 ? words(at, end) : Set.of();
      Claim claim = winners[at];
      if (claim != null && words.stream().anyMatch(this::isNewEverydayWord)) {
        people.meet(words, claim.role(), kinship.of(at, end));
        met = true;
      }
      at = Math.max(end, at + 1);
    }
    return met;
  }

  /** Of names whose bearers nobody knows: everyday words beside a word that is none. */
  private void hideUnknownParts() {
    Set<String> parts = new HashSet<>();
    for (int at = 0; at < winners.length; ) {
      int end = endOfRun(at, true);
      Set<String> words = end - at > 1 ? words(at, end) : Set.of();
      if (!words.stream().allMatch(sheet.vocabulary()::isGeneral)) {
        words.stream().filter(sheet.vocabulary()::isGeneral).forEach(parts::add);
      }
      at = Math.max(end, at + 1);
    }
    for (int i = 0; i < winners.length; i++) {
      if (winners[i] == null && sheet.token(i).shape().startsUpper() && parts.contains(sheet.token(i).key())
          && !opensAsFunctionWord(i)) {
        winners[i] = Claim.ofPrivate(i, i + 1, Weight.VOCABULARY, Kind.UNKNOWN, Role.OTHER, "part of a name met elsewhere");
      }
    }
  }

  /** Where a run of hidden capital words ends: with the line, but in running text. */
  private int endOfRun(int from, boolean orUnknown) {
    int end = from;
    while (end < winners.length && isName(winners[end], orUnknown) && sheet.token(end).shape().startsUpper()
        && (sheet.isProse(end) || sheet.token(end).line() == sheet.token(from).line())) {
      end++;
    }
    return end;
  }

  /** Other words are hidden wherever they stand. */
  private boolean isNewEverydayWord(String word) {
    return people.exactly(word).isEmpty() && sheet.vocabulary().isGeneral(word);
  }

  private void register() {
    int at = 0;
    while (at < winners.length) {
      Claim claim = winners[at];
      int end = at + 1;
      if (claim != null && claim.isPrivate(Kind.PERSON)) {
        while (end < winners.length && end < claim.to() && winners[end] == claim) {
          end++;
        }
        people.meet(words(at, end), claim.role(), kinship.of(at, end));
      }
      at = end;
    }
  }

  private Set<String> words(int from, int to) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      if (isNameWord(i)) {
        words.add(sheet.token(i).key());
      }
    }
    return words;
  }

  private boolean isNameWord(int i) {
    Token token = sheet.token(i);
    boolean given = GivenNames.isWord(token.key()) || sheet.vocabulary().isAmbiguous(token.key());
    boolean lawWord = sheet.vocabulary().isLegal(token.key())
        || sheet.vocabulary().mayStandCapitalised(sheet.written(i));
    return token.shape().isWord() && token.key().length() >= LEAST_CHARS && (given || !lawWord);
  }

  /** Hides later mentions of known names, as far as no citation holds them. */
  private void spread() {
    for (int i = 0; i < winners.length; i++) {
      Claim standing = winners[i];
      boolean open = standing == null || standing.weight().compareTo(Weight.AUTHORITY) < 0;
      if (standing != null && isCountryUsedAsName(i, standing)) {
        winners[i] = Claim.ofPrivate(i, i + 1, Weight.IDENTITY, Kind.PERSON,
            people.of(sheet.token(i).key()).map(Person::role)
            .orElse(Role.OTHER), "a name met elsewhere in the document");
      } else if (open && (standing == null || standing.kind() != Kind.PERSON)) {
        Optional<Person> person = named(i);
        if (person.isPresent()) {
          winners[i] = Claim.ofPrivate(i, i + 1, Weight.IDENTITY, Kind.PERSON, person.get().role(),
              "a name met elsewhere in the document");
        }
      }
    }
  }

  /** Somebody in the document is called China: then the word is a country only where a preposition says so. */
  private boolean isCountryUsedAsName(int i, Claim standing) {
    boolean country = standing.kind() == Kind.COUNTRY && standing.to() - standing.from() == 1
        && sheet.token(i).shape().startsUpper();
    return country && people.exactly(sheet.token(i).key()).isPresent() && (i == 0
        || !BEFORE_COUNTRIES.contains(sheet.token(i - 1).key()));
  }

  /** A hidden word that nothing explains, right beside a person's name, is part of it. */
  private void takeNeighbours() {
    for (int i = 1; i < winners.length; i++) {
      winners[i] = withNeighbour(winners[i], winners[i - 1], i, i - 1);
    }
    for (int i = winners.length - 2; i >= 0; i--) {
      winners[i] = withNeighbour(winners[i], winners[i + 1], i, i + 1);
    }
  }

  /** "Ana de los Santos": particles between two words of one name go with them. */
  private void takeParticles() {
    for (int i = 0; i + 2 < winners.length; i++) {
      Claim name = winners[i];
      int end = i + 1;
      while (end < winners.length && end - i <= 3 && sheet.token(end).shape() == Shape.LOWER
          && NameRuns.isParticle(sheet.token(end).key())) {
        end++;
      }
      if (end > i + 1 && end < winners.length && isName(winners[i], false) && isName(winners[end], true)
          && name != null) {
        for (int at = i + 1; at <= end; at++) {
          winners[at] = Claim.ofPrivate(at, at + 1, name.weight(), Kind.PERSON, name.role(), "goes with the name around it");
        }
      }
    }
  }

  private static boolean isName(@Nullable Claim claim, boolean orUnknown) {
    return claim != null && (claim.isPrivate(Kind.PERSON) || orUnknown && claim.isPrivate(Kind.UNKNOWN));
  }

  private @Nullable Claim withNeighbour(@Nullable Claim claim, @Nullable Claim beside, int i, int next) {
    if (claim == null || beside == null || !claim.isPrivate(Kind.UNKNOWN)) {
      return claim;
    }
    boolean joins = beside.isPrivate(Kind.PERSON)
        && sheet.token(i).line() == sheet.token(next).line()
        && (sheet.token(i).shape().startsUpper() || NameRuns.isParticle(sheet.token(i).key()));
    return joins ? Claim.ofPrivate(i, i + 1, beside.weight(), Kind.PERSON, beside.role(), "goes with the name beside it")
        : claim;
  }

  /** "Will said so" where somebody is called Will; but "Will the court ..." asks. */
  private boolean isSpokenOf(int i) {
    boolean asks = i + 1 < sheet.size() && AFTER_QUESTION_WORDS.contains(sheet.token(i + 1).key());
    return GivenNames.isWord(sheet.token(i).key()) && !asks;
  }

  private boolean opensAsFunctionWord(int i) {
    String key = sheet.token(i).key();
    boolean function = GivenNames.isWord(key) || sheet.vocabulary().mayStandCapitalised(sheet.written(i));
    return function && sheet.opensSentence(i) && !isSpokenOf(i);
  }

  private Optional<Person> named(int i) {
    Token token = sheet.token(i);
    boolean misread = token.shape() == Shape.MIXED && token.key().length() >= MIXED_CHARS;
    if (!token.shape().isWord() && !misread || token.key().length() < LEAST_CHARS) {
      return Optional.empty();
    }
    boolean lower = token.shape() == Shape.LOWER;
    boolean everyday = sheet.vocabulary().isGeneral(token.key())
        && (!sheet.isCaseless(i) || FunctionWords.contains(token.key()));
    if (lower && everyday) {
      return Optional.empty();
    }
    if (opensAsFunctionWord(i)) {
      return Optional.empty();
    }
    boolean known = sheet.vocabulary().isGeneral(token.key());
    return known ? people.exactly(token.key()) : people.of(token.key());
  }
}
