package org.amparo.protection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a relative is to the applicant from the words around the name: "his older daughter X", "X, the
 * applicant's wife". Answers nothing where "his" may be somebody else's.
 */
final class Kinship {

  private static final Set<String> WOMEN = Set.of("sister", "mother", "daughter", "wife", "aunt", "niece",
      "grandmother", "stepmother", "stepdaughter", "girlfriend", "granddaughter", "spouse", "cousin", "partner");
  private static final Set<String> MEN = Set.of("brother", "father", "son", "husband", "uncle", "nephew",
      "grandfather", "stepfather", "stepson", "boyfriend", "grandson", "spouse", "cousin", "partner");
  private static final Set<String> RELATIONS = Stream.concat(WOMEN.stream(), MEN.stream())
      .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> ORDERS = Map.ofEntries(Map.entry("older", "older"),
      Map.entry("elder", "older"), Map.entry("younger", "younger"), Map.entry("oldest", "oldest"),
      Map.entry("eldest", "oldest"), Map.entry("youngest", "youngest"), Map.entry("middle", "middle"));
  private static final Set<String> PRONOUNS = Set.of("his", "her", "my");
  private static final Set<String> PARTIES = Set.of("respondent", "applicant", "petitioner");
  private static final Set<String> BETWEEN = Set.of(",", "(", "\"", "\u201C", "named", "called", "is", "was");
  private static final int MOST_ADJECTIVES = 3;
  private static final int MOST_TOKENS = 120;

  private final Sheet sheet;
  private final @Nullable Claim[] winners;

  Kinship(Sheet sheet, @Nullable Claim[] winners) {
    this.sheet = sheet;
    this.winners = winners;
  }

  /** What the person named by a run of tokens is to the applicant. */
  Optional<Kin> of(int from, int to) {
    return before(from).or(() -> after(to));
  }

  private Optional<Kin> before(int from) {
    int at = from - 1;
    while (at > 0 && BETWEEN.contains(sheet.token(at).key())) {
      at--;
    }
    return relationEndingAt(at);
  }

  /** "X, the respondent's older daughter": the words for whose follow at once. */
  private Optional<Kin> after(int to) {
    int at = to;
    while (at < sheet.size() && BETWEEN.contains(sheet.token(at).key())) {
      at++;
    }
    int owner = sheet.is(at, "the") ? at + 1 : at;
    if (at == to || owner >= sheet.size() || !isPossessor(owner)) {
      return Optional.empty();
    }
    for (int i = owner + 1; i < sheet.size() && i <= owner + MOST_ADJECTIVES; i++) {
      if (RELATIONS.contains(sheet.token(i).key())) {
        return relationEndingAt(i);
      }
      if (sheet.token(i).shape() != Shape.LOWER) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Kin> relationEndingAt(int last) {
    if (last < 1 || !RELATIONS.contains(sheet.token(last).key()) || isPossessive(last)) {
      return Optional.empty();
    }
    Optional<String> order = Optional.empty();
    int at = last - 1;
    while (at >= 0 && last - at <= MOST_ADJECTIVES && !isPossessor(at)) {
      String ordered = ORDERS.get(sheet.token(at).key());
      if (ordered != null) {
        order = Optional.of(ordered);
      } else if (sheet.token(at).shape() != Shape.LOWER) {
        return Optional.empty();
      }
      at--;
    }
    boolean applicants = at >= 0 && isPossessor(at)
        && (PARTIES.contains(sheet.token(at).key()) || isOfApplicant(at, sheet.token(last).key()));
    return applicants ? Optional.of(new Kin(sheet.token(last).key(), order)) : Optional.empty();
  }

  /** The words for relatives, as alternatives of a pattern. */
  static String relations() {
    return RELATIONS.stream().sorted().collect(Collectors.joining("|"));
  }

  static boolean isRelation(Token token) {
    return RELATIONS.contains(token.key());
  }

  private boolean isPossessor(int i) {
    String key = sheet.token(i).key();
    return PRONOUNS.contains(key) || PARTIES.contains(key) && isPossessive(i);
  }

  private boolean isPossessive(int i) {
    Token token = sheet.token(i);
    return token.shape().isWord() && token.lengthChars() > token.key().length();
  }

  /**
   * Whether "his" is the applicant's: this sentence or, where it names nobody else, the one before speaks of the
   * applicant, and neither of anybody whose it may be. "Her brother Elio said that his wife Ana fled": his is Elio's.
   * Another of the same relation is no rival: after "her older daughter" comes "her younger daughter".
   */
  private boolean isOfApplicant(int pronoun, String relation) {
    Set<String> rivals = sheet.is(pronoun, "his") ? MEN : sheet.is(pronoun, "her") ? WOMEN : RELATIONS;
    boolean firstSentence = true;
    for (int i = pronoun - 1; i >= 0 && pronoun - i < MOST_TOKENS; i--) {
      Claim claim = winners[i];
      boolean person = claim != null && claim.isPrivate(Kind.PERSON);
      if (PARTIES.contains(sheet.token(i).key()) || person && claim.role() == Role.APPLICANT) {
        return true;
      }
      boolean rival = rivals.contains(sheet.token(i).key()) && !sheet.is(i, relation);
      boolean somebodyElse = person && claim.role() != Role.FAMILY || rival;
      if (somebodyElse || sheet.opensSentence(i) && !firstSentence) {
        return false;
      }
      firstSentence &= !sheet.opensSentence(i);
    }
    return false;
  }
}
