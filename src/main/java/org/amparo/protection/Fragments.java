package org.amparo.protection;

import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.jspecify.annotations.Nullable;

/**
 * Hides what bad scans broke off: the pieces of a name that a blank or a stray sign parts, lone letters and signs
 * beside one, and the digits beside those of a number that is hidden.
 */
final class Fragments {

  private static final int LEAST_CHARS = 5;
  private static final int MOST_PARTS = 3;
  private static final int SHORT_CHARS = 2;
  private static final int SHORT_CHARS_WHERE_NOISY = 5;
  private static final String ORDINARY = ".,;:()[]{}?/'\"\u2019\u2018\u201C\u201D-\u2013\u2014\u00A7\u2022";
  private static final String REASON = "a piece of the name beside it";
  private static final Set<Kind> NUMBERS =
      Set.of(Kind.FILE_NUMBER, Kind.CASE_NUMBER, Kind.NUMBER, Kind.PHONE, Kind.UNKNOWN);

  private final Sheet sheet;
  private final @Nullable Claim[] winners;
  private final People people;

  private Fragments(Sheet sheet, @Nullable Claim[] winners, People people) {
    this.sheet = sheet;
    this.winners = winners;
    this.people = people;
  }

  /** Hides pieces of what is hidden, in {@code winners}. */
  static void hide(Sheet sheet, @Nullable Claim[] winners, People people) {
    Fragments fragments = new Fragments(sheet, winners, people);
    for (int i = 0; i < winners.length; i++) {
      fragments.joined(i);
    }
    boolean noisy = Noise.isIn(sheet);
    for (int i = 1; i < winners.length; i++) {
      fragments.piece(i, noisy);
    }
    for (int i = 1; i < winners.length; i++) {
      fragments.number(i, i - 1);
    }
    for (int i = winners.length - 2; i >= 0; i--) {
      fragments.number(i, i + 1);
    }
    for (int i = 0; i < winners.length; i++) {
      fragments.sign(i);
    }
  }

  /** Two or three words that make a known name when they are written as one. */
  private void joined(int from) {
    if (!isWordy(from)) {
      return;
    }
    StringBuilder key = new StringBuilder(sheet.token(from).key());
    int at = from;
    boolean fragment = isFragment(from);
    boolean open = isOpen(from);
    boolean whole = isWhole(from);
    for (int parts = 2; parts <= MOST_PARTS; parts++) {
      int next = nextPart(at);
      if (next < 0) {
        return;
      }
      at = next;
      key.append(sheet.token(at).key());
      fragment |= isFragment(at);
      open |= isOpen(at);
      whole |= isWhole(at);
      if (open && !whole && key.length() >= LEAST_CHARS) {
        hideIfName(key.toString(), from, at, fragment);
      }
    }
  }

  private void hideIfName(String key, int from, int last, boolean fragment) {
    Optional<People.Person> person = people.exactly(key);
    boolean function = FunctionWords.contains(sheet.token(from).key()) || FunctionWords.contains(sheet.token(last).key());
    if (person.isEmpty() && fragment && !function && !sheet.vocabulary().isGeneral(key)) {
      person = people.of(key);
    }
    if (person.isPresent()) {
      for (int i = from; i <= last; i++) {
        if (isOpen(i)) {
          winners[i] = name(i, person.get().role());
        }
      }
    }
  }

  /** Words that lack nothing: names met elsewhere, titles, the words that hold sentences together. */
  private boolean isWhole(int i) {
    String key = sheet.token(i).key();
    return people.exactly(key).isPresent() || sheet.vocabulary().mayStandCapitalised(sheet.written(i))
        && sheet.token(i).shape() != Shape.LOWER && key.length() > SHORT_CHARS;
  }

  private static Claim name(int i, Role role) {
    return Claim.ofPrivate(i, i + 1, Weight.IDENTITY, Kind.PERSON, role, REASON);
  }

  private boolean isWordy(int i) {
    return i < sheet.size() && (sheet.token(i).shape().isWord() || sheet.token(i).shape() == Shape.MIXED);
  }

  private boolean isFragment(int i) {
    return !sheet.vocabulary().isGeneral(sheet.token(i).key());
  }

  /** The next word of the same name, over one sign at most; -1 where there is none. */
  private int nextPart(int at) {
    int next = at + 1;
    if (next < sheet.size() && sheet.token(next).shape() == Shape.SYMBOL && !sheet.is(next, ",") && !sheet.is(next, ";")) {
      next++;
    }
    return isWordy(next) && sheet.token(next).line() - sheet.token(at).line() <= 1 ? next : -1;
  }

  /** Readable as yet, and not for a strong reason. */
  private boolean isOpen(int i) {
    Claim claim = winners[i];
    return claim == null || claim.isPublic() && claim.weight().compareTo(Weight.AUTHORITY) < 0;
  }

  private boolean isHiddenName(int i) {
    Claim claim = i >= 0 && i < winners.length ? winners[i] : null;
    return claim != null && !claim.isPublic() && (claim.kind() == Kind.PERSON || claim.kind() == Kind.UNKNOWN)
        && sheet.token(i).shape() != Shape.SYMBOL && sheet.token(i).shape() != Shape.NUMBER;
  }

  /** A short lower-case piece right behind a hidden name, or a lone letter beside one. */
  private void piece(int i, boolean noisy) {
    Token token = sheet.token(i);
    if (token.shape() != Shape.LOWER || !isOpen(i)) {
      return;
    }
    int before = isSign(i - 1) ? i - 2 : i - 1;
    boolean behind = isHiddenName(before) && sheet.token(i).line() - sheet.token(before).line() <= 1;
    boolean broken = behind && before == i - 2 && sheet.is(i - 1, "-")
        && token.line() != sheet.token(before).line();
    boolean single = token.lengthChars() == 1 && isBeside(i) && !isWord(i);
    int most = noisy ? SHORT_CHARS_WHERE_NOISY : SHORT_CHARS;
    boolean short_ = behind && token.lengthChars() <= most && !FunctionWords.contains(token.key())
        && !isJoiner(token.key());
    if (broken || single || short_) {
      Claim name = winners[isHiddenName(before) ? before : i + 1];
      winners[i] = name(i, name == null ? Role.OTHER : name.role());
    }
  }

  private static boolean isJoiner(String key) {
    return key.equals("v") || key.equals("vs") || key.equals("et") || key.equals("al");
  }

  private boolean isBeside(int i) {
    int next = isSign(i + 1) ? i + 2 : i + 1;
    int before = isSign(i - 1) ? i - 2 : i - 1;
    return isHiddenName(before) && sheet.token(before).line() == sheet.token(i).line()
        || isHiddenName(next) && sheet.token(next).line() == sheet.token(i).line();
  }

  /** "a" and "i" with blanks around are words; "v." stands between parties, and "(a)" counts. */
  private boolean isWord(int i) {
    Token token = sheet.token(i);
    boolean versus = token.is("v") || token.is("y") || token.is("e");
    boolean counted = sheet.is(i - 1, "(") || sheet.is(i + 1, ")");
    boolean article = (token.is("a") || token.is("i")) && !isSign(i - 1) && !isSign(i + 1);
    return versus || counted || article;
  }

  private boolean isSign(int i) {
    return i >= 0 && i < sheet.size() && sheet.token(i).shape() == Shape.SYMBOL
        && (sheet.is(i, "-") || sheet.is(i, ".") || sheet.is(i, "'") || !ORDINARY.contains(sheet.token(i).key()));
  }

  /** Digits beside hidden digits, and a number right before a hidden street. */
  private void number(int i, int beside) {
    if (!AtTokens.isNumber(sheet.token(i)) || !isOpen(i)) {
      return;
    }
    int other = sheet.token(beside).shape() == Shape.SYMBOL && isDigitsJoiner(beside) ? beside + (beside - i) : beside;
    if (other < 0 || other >= winners.length || Math.abs(sheet.token(other).line() - sheet.token(i).line()) > 1) {
      return;
    }
    Claim claim = winners[other];
    boolean digits = claim != null && !claim.isPublic() && NUMBERS.contains(claim.kind())
        && (AtTokens.isNumber(sheet.token(other)) || sheet.token(other).shape() == Shape.MIXED);
    boolean street = other == i + 1 && isHiddenName(other) && sheet.token(i).line() == sheet.token(other).line();
    if (claim != null && (digits || street)) {
      Kind kind = claim.kind() == Kind.UNKNOWN || street ? Kind.NUMBER : claim.kind();
      winners[i] = Claim.ofPrivate(i, i + 1, Weight.IDENTITY, kind, claim.role(), "goes with what is hidden beside it");
    }
  }

  private boolean isDigitsJoiner(int i) {
    return switch (sheet.token(i).key()) {
      case "-", "/", "_", "|", "." -> true;
      default -> false;
    };
  }

  private static boolean isSpread(Claim claim) {
    return !claim.isPublic() && (NUMBERS.contains(claim.kind()) || claim.kind() == Kind.PERSON
        || claim.kind() == Kind.ADDRESS || claim.kind() == Kind.EMAIL);
  }

  /** A sign that stands in no sentence, written onto something hidden: OCR made it of a letter or a digit. */
  private void sign(int i) {
    Token token = sheet.token(i);
    if (token.shape() != Shape.SYMBOL || winners[i] != null || ORDINARY.contains(token.key())) {
      return;
    }
    Claim before = i > 0 && sheet.touches(i - 1, i) ? winners[i - 1] : null;
    Claim after = i + 1 < winners.length && sheet.touches(i, i + 1) ? winners[i + 1] : null;
    Claim beside = before != null && isSpread(before) ? before : after;
    if (beside != null && isSpread(beside)) {
      winners[i] = Claim.ofPrivate(i, i + 1, beside.weight(), beside.kind(), beside.role(), REASON);
    }
  }
}
