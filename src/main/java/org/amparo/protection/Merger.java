package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Policy;
import org.amparo.policy.Role;
import org.amparo.policy.Treatment;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.sheet.Tokenizer;
import org.amparo.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns the settled claims, token by token, into the stretches of a proposal. */
final class Merger {

  private final Sheet sheet;
  private final @Nullable Claim[] winners;
  private final Labels labels;

  private final Policy policy;
  private final SafeToKeep safe;

  Merger(Sheet sheet, @Nullable Claim[] winners, Labels labels, Policy policy) {
    this.sheet = sheet;
    this.winners = winners;
    this.labels = labels;
    this.policy = policy;
    this.safe = new SafeToKeep(sheet, winners, labels);
  }

  List<Proposed> stretches() {
    List<Proposed> stretches = new ArrayList<>();
    int at = 0;
    while (at < winners.length) {
      Claim claim = winners[at];
      if (claim == null) {
        at++;
        continue;
      }
      Treatment treatment = treatment(claim, at);
      int end = treatment.action() == Action.KEEP ? endOfSame(at, claim) : endOfAlike(at, claim, treatment);
      if (treatment.action() != Action.KEEP || claim.weight() != Weight.DEFAULT) {
        stretches.add(proposed(claim, treatment, at, end));
      }
      at = end;
    }
    return stretches;
  }

  private Treatment treatment(Claim claim, int at) {
    int end = endOfSame(at, claim);
    Role role = claim.isPrivate(Kind.PERSON) ? labels.roleOf(claim, at, end) : claim.role();
    Treatment treatment = policy.treat(claim.kind(), role, claim.value());
    boolean kept = treatment.action() == Action.KEEP && !claim.isPublic();
    return kept && !safe.isSafe(claim, at, end) ? Treatment.hide("") : treatment;
  }

  private int endOfSame(int from, Claim claim) {
    int end = from + 1;
    while (end < winners.length && winners[end] == claim) {
      end++;
    }
    return end;
  }

  /** Goes on over claims of the same kind and person, and over the symbols between them. */
  private int endOfAlike(int from, Claim claim, Treatment treatment) {
    int end = endOfSame(from, claim);
    int at = end;
    while (at < winners.length && at - end < 3) {
      Claim next = winners[at];
      if (next != null && alike(claim, next) && treatment(next, at).equals(treatment) && !apart(end, at)) {
        at = endOfSame(at, next);
        end = at;
      } else if (next == null && isJoiner(at) && !(claim.isPrivate(Kind.PERSON) && endsSentence(at))) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean alike(Claim one, Claim other) {
    boolean same = one.kind() == other.kind() && one.role() == other.role();
    return same && switch (one.kind()) {
      case DATE, BIRTH_DATE, AGE, DURATION, CHILDREN, CITATION, STATUTE, RECORD -> false;
      case PERSON, FILE_NUMBER, CASE_NUMBER, ADDRESS, PHONE, EMAIL, WEB, NUMBER, PLACE, ORGANISATION, GROUP, FORCE,
          EVENT, UNKNOWN, COUNTRY, PEOPLE, AGENCY, OCCUPATION, GROUND, SOCIAL_GROUP, PERSECUTOR, HARM, FINDING,
          STAND_IN -> true;
    };
  }

  /** A line break between two claims without a joiner parts them where the lines are no running text. */
  private boolean apart(int end, int next) {
    boolean otherLine = sheet.token(end - 1).line() != sheet.token(next).line();
    Claim last = winners[end - 1];
    return otherLine && !sheet.isProse(next) && (last == null || last.kind() != Kind.PERSON);
  }

  private boolean endsSentence(int stop) {
    return sheet.is(stop, ".") && sheet.isProse(stop) && stop + 1 < winners.length && sheet.opensSentence(stop + 1);
  }

  private boolean isJoiner(int at) {
    Token token = sheet.token(at);
    return token.shape() == Shape.SYMBOL && switch (token.key()) {
      case ".", "-", "'", "\u2019", "\u2013", "&", "/" -> true;
      case "," -> at + 1 < winners.length && (!sheet.isProse(at) || sheet.touches(at, at + 1));
      default -> false;
    };
  }

  private Proposed proposed(Claim claim, Treatment treatment, int from, int end) {
    Span span = sheet.written(from, end);
    String label = labels.of(claim, treatment, from, end);
    String standIn = label.isEmpty() ? "" : label + possessive(end - 1);
    boolean keptByPolicy = treatment.action() == Action.KEEP && !claim.isPublic();
    String reason = keptByPolicy ? treatment.why() : claim.reason();
    return new Proposed(span, claim.kind(), claim.role(), treatment.action(), standIn, reason, confidence(claim));
  }

  private String possessive(int last) {
    Token token = sheet.token(last);
    boolean owned = token.shape().isWord() && token.lengthChars() - token.key().length() == 2
        && Tokenizer.isApostrophe(sheet.text().charAt(token.end() - 2));
    return owned ? "'s" : "";
  }

  private static double confidence(Claim claim) {
    return switch (claim.weight()) {
      case DEFAULT -> 0.5;
      case VOCABULARY -> 0.8;
      case DETAIL -> 0.85;
      case AUTHORITY -> 0.9;
      case IDENTITY -> 0.95;
      case LABEL -> 1.0;
    };
  }
}
