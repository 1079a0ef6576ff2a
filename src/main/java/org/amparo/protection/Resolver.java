package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.GivenNames;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.jspecify.annotations.Nullable;

/** Settles the claims of all detectors, token by token, and asks the default rule where there is none. */
final class Resolver {

  private static final Set<String> TAILS = Set.of("law", "firm", "international", "watch", "network", "news", "press",
      "post", "house", "alliance", "initiative", "monitor", "group", "associates", "today", "forum", "congress",
      "assembly", "agency", "trust", "fund", "club", "studies", "rights");

  private final Sheet sheet;
  private final @Nullable Claim[] winners;

  private Resolver(Sheet sheet) {
    this.sheet = sheet;
    this.winners = new Claim[sheet.size()];
  }

  /** For each token the claim that won; null where the token stays readable by the default rule. */
  static @Nullable Claim[] settle(Sheet sheet, List<Claim> claims) {
    Resolver resolver = new Resolver(sheet);
    claims.forEach(resolver::weigh);
    resolver.byDefault();
    resolver.joinNames();
    return resolver.winners;
  }

  private void weigh(Claim claim) {
    for (int i = claim.from(); i < claim.to(); i++) {
      Claim standing = winners[i];
      if (standing == null || claim.beats(standing)) {
        winners[i] = claim;
      }
    }
  }

  private void byDefault() {
    for (int i = 0; i < winners.length; i++) {
      if (winners[i] == null) {
        Optional<DefaultRule.Verdict> verdict = DefaultRule.hides(sheet, i);
        if (verdict.isPresent()) {
          winners[i] = Claim.ofPrivate(i, i + 1, Weight.DEFAULT, verdict.get().kind(), Role.NONE, verdict.get().reason());
        }
      }
    }
  }

  /**
   * A word that may be a first name stands before or behind a hidden name: it goes with it ("Grace Winters", "Israel
   * Ortiz").
   */
  private void joinNames() {
    for (int i = 0; i < winners.length; i++) {
      Claim claim = winners[i];
      if (claim != null && isName(claim)) {
        joinBackwards(i, claim);
      }
    }
    for (int i = 1; i + 1 < winners.length; i++) {
      fillGap(i);
    }
    for (int i = 1; i < winners.length; i++) {
      tail(i);
    }
    for (int i = winners.length - 1; i >= 0; i--) {
      Claim claim = winners[i];
      if (claim != null && isName(claim) && i + 1 < winners.length && mayBeGiven(i + 1) && adjacent(i, i + 1)) {
        winners[i + 1] = renamed(claim, i + 1);
      }
    }
  }

  /** "Quill Watch", "Quill & Ames Law", "Senator Quill's office": the last word of a body's name goes with the words that no list knows. */
  private void tail(int i) {
    Claim before = winners[i - 1];
    boolean name = before != null && before.isPrivate(Kind.UNKNOWN) && sheet.token(i - 1).shape().startsUpper()
        && sheet.token(i - 1).lengthChars() > 1;
    boolean last = TAILS.contains(sheet.token(i).key()) && sheet.token(i).shape().startsUpper()
        || token(i, "office") && sheet.token(i - 1).lengthChars() - sheet.token(i - 1).key().length() == 2;
    if (name && winners[i] == null && last && sheet.token(i - 1).line() == sheet.token(i).line()) {
      winners[i] = renamed(before, i);
    }
    if (name && token(i, "for") && capitals(i + 1) > i + 2) {
      for (int at = i; at < capitals(i + 1); at++) {
        winners[at] = renamed(before, at);
      }
    }
  }

  private boolean token(int i, String key) {
    return winners[i] == null && sheet.is(i, key) && sheet.token(i).shape() == Shape.LOWER;
  }

  /** Index after the capital words, readable as yet, that begin at a token: "Human Rights" in "Quill for Human Rights". */
  private int capitals(int from) {
    int to = from;
    while (to < winners.length && winners[to] == null && sheet.token(to).shape() == Shape.CAPITALISED
        && sheet.runsOn(to - 1, to)) {
      to++;
    }
    return to;
  }

  /** A particle between two hidden words of a name goes with them, and so does a number tied to one by a hyphen. */
  private void fillGap(int i) {
    Claim before = winners[i - 1] != null ? winners[i - 1] : i > 1 && sheet.is(i - 1, "-") ? winners[i - 2] : null;
    Claim after = winners[i + 1];
    Token token = sheet.token(i);
    boolean cause = token.is("for") && token.shape() == Shape.LOWER && sheet.token(i - 1).shape().startsUpper()
        && sheet.token(i + 1).shape().startsUpper();
    boolean particle = cause
        || token.shape().isWord() && token.lengthChars() <= 3 && NameRuns.isParticle(token.key());
    boolean between = before != null && after != null && isName(before) && isName(after)
        && before.kind() == after.kind();
    boolean tied = sheet.is(i - 1, "-") && sheet.touches(i - 1, i) && sheet.touches(i - 2, i - 1)
        && token.shape() == Shape.NUMBER;
    if (before != null && isName(before) && (winners[i] == null || winners[i].isPublic()) && (particle
        && between || tied)) {
      winners[i] = renamed(before, i);
    }
  }

  /** Many surnames are towns: right beside a name, without a comma, a town is part of it. */
  private static boolean isTownOfOneWord(Claim claim) {
    return claim.kind() == Kind.PLACE && claim.weight() == Weight.DETAIL && claim.to() - claim.from() == 1;
  }

  private void joinBackwards(int from, Claim claim) {
    int at = from - 1;
    while (at >= 0 && mayBeGiven(at) && adjacent(at, at + 1)) {
      winners[at] = renamed(claim, at);
      at--;
    }
  }

  private static Claim renamed(Claim claim, int at) {
    return Claim.ofPrivate(at, at + 1, claim.weight(), claim.kind(), claim.role(), "goes with the name beside it");
  }

  private static boolean isName(Claim claim) {
    return claim.isPrivate(Kind.PERSON) || claim.isPrivate(Kind.UNKNOWN);
  }

  private boolean adjacent(int i, int next) {
    Token token = sheet.token(next);
    return sheet.token(i).line() >= token.line() - 1 && sheet.token(i).shape().startsUpper()
        && token.shape().startsUpper();
  }

  private boolean mayBeGiven(int i) {
    Token token = sheet.token(i);
    Claim standing = winners[i];
    boolean open = standing == null || standing.isPublic() && standing.weight().compareTo(Weight.AUTHORITY) < 0
        || standing.isPublic() && standing.to() - standing.from() == 1
        && GivenNames.isCountry(token.key());
    if (standing != null && isTownOfOneWord(standing)) {
      return token.shape().startsUpper();
    }
    if (!open || !token.shape().startsUpper()) {
      return false;
    }
    boolean word = sheet.vocabulary().isAmbiguous(token.key()) || GivenNames.isWord(token.key())
        || GivenNames.isCountry(token.key());
    boolean bareOpening = sheet.isProse(i) && sheet.opensSentence(i)
        && !sheet.vocabulary().mayStandCapitalised(sheet.written(i));
    return word || bareOpening;
  }
}
