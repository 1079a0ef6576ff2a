package org.amparo.protection;

import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.FunctionWords;
import org.amparo.sheet.Noise;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.jspecify.annotations.Nullable;

/**
 * Hides what bad scans broke off: the pieces of a name that a blank or a stray sign parts, lone letters and signs
 * beside one, and the digits beside those of a number that is hidden.
 */
final class Fragments {

  private static final int LEAST_CHARS = 5;
  private static final int MOST_PARTS = 3;
  private static final int CHAIN_DIGITS = 7;
  private static final int SHORT_CHARS = 2;
  private static final int SHORT_CHARS_WHERE_NOISY = 5;
  private static final String ORDINARY = ".,;:()[]{}?/'\"\u2019\u2018\u201C\u201D-\u2013\u2014\u00A7\u2022";
  private static final String REASON = "a piece of the name beside it";
  private static final Set<Kind> NUMBERS =
      Set.of(Kind.FILE_NUMBER, Kind.CASE_NUMBER, Kind.NUMBER, Kind.PHONE, Kind.UNKNOWN);

  private static final Set<Kind> STREETS =
      Set.of(Kind.PERSON, Kind.UNKNOWN, Kind.PLACE, Kind.ORGANISATION, Kind.ADDRESS);

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
      fragments.between(i);
    }
    if (noisy) {
      for (int i = 1; i < winners.length; i++) {
        fragments.run(i);
      }
    }
    for (int i = 0; i < winners.length; i++) {
      fragments.chain(i);
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
    boolean open = isLoose(from);
    boolean whole = isWhole(from);
    for (int parts = 2; parts <= MOST_PARTS; parts++) {
      int next = nextPart(at);
      if (next < 0) {
        return;
      }
      at = next;
      key.append(sheet.token(at).key());
      fragment |= isFragment(at);
      open |= isLoose(at);
      whole |= isWhole(at);
      if (open && !whole && key.length() >= LEAST_CHARS) {
        hideIfName(key.toString(), from, at, fragment);
      }
    }
  }

  private void hideIfName(String key, int from, int last, boolean fragment) {
    Optional<Person> person = people.exactly(key);
    boolean function = FunctionWords.contains(sheet.token(from).key()) || FunctionWords.contains(sheet.token(last).key());
    if (person.isEmpty() && fragment && !function && !sheet.vocabulary().isGeneral(key)) {
      person = people.of(key);
    }
    if (person.isPresent()) {
      for (int i = from; i <= last; i++) {
        if (isLoose(i)) {
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

  /** Readable, or hidden without anybody knowing why. */
  private boolean isLoose(int i) {
    Claim claim = winners[i];
    return isOpen(i) || claim != null && claim.isPrivate(Kind.UNKNOWN);
  }

  private boolean isHiddenName(int i) {
    Claim claim = i >= 0 && i < winners.length ? winners[i] : null;
    return claim != null && !claim.isPublic() && (claim.kind() == Kind.PERSON || claim.kind() == Kind.UNKNOWN)
        && sheet.token(i).shape() != Shape.SYMBOL && sheet.token(i).shape() != Shape.NUMBER;
  }

  /** A short lower-case piece right behind a hidden name, or a lone letter beside one. */
  private void piece(int i, boolean noisy) {
    Token token = sheet.token(i);
    if (noisy && isOpen(i) && isLoosePiece(i)) {
      winners[i] = name(i, Role.OTHER);
    }
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

  /** In a bad scan: two letters that make no word, and a short capital piece, right before what is hidden. */
  private boolean isLoosePiece(int i) {
    Token token = sheet.token(i);
    int next = isSign(i + 1) && !sheet.is(i + 1, ".") ? i + 2 : i + 1;
    boolean before = isHiddenName(next) && sheet.token(next).line() == token.line();
    boolean small = token.shape() == Shape.LOWER && token.lengthChars() == SHORT_CHARS
        && !FunctionWords.contains(token.key()) && !isJoiner(token.key()) && sheet.token(Math.min(next, winners.length - 1)).shape().startsUpper();
    boolean capital = token.shape().startsUpper() && token.lengthChars() <= 3 && winners[i] == null
        && next < winners.length && sheet.token(next).shape() == Shape.LOWER;
    return before && (small || capital);
  }

  /** A short capital word between two hidden ones, and "We" inside a sentence before a name, are pieces as well. */
  private void between(int i) {
    Token token = sheet.token(i);
    if (token.shape() == Shape.LOWER && token.lengthChars() == 1 && isOpen(i) && isTornLetter(i)) {
      winners[i] = name(i, Role.OTHER);
    }
    if (!token.shape().startsUpper() || winners[i] != null || i + 1 >= winners.length) {
      return;
    }
    int before = isSign(i - 1) ? i - 2 : i - 1;
    int after = isSign(i + 1) ? i + 2 : i + 1;
    boolean both = token.lengthChars() <= 3 && isHidden(before, i) && isHidden(after, i) && !isTitle(i);
    boolean we = FunctionWords.contains(token.key()) && token.shape() == Shape.CAPITALISED && isHidden(i + 1, i)
        && isHiddenName(i + 1) && !sheet.opensSentence(i) && sheet.isProse(i)
        && (sheet.token(i - 1).shape() != Shape.SYMBOL || sheet.is(i - 1, ","));
    if (both || we) {
      winners[i] = name(i, Role.OTHER);
    }
  }

  /** "Quirin a Tolvane": no sentence has a lone letter between two names, but "v" and "y" join them. */
  private boolean isTornLetter(int i) {
    String key = sheet.token(i).key();
    return !isJoiner(key) && !NameRuns.isParticle(key) && isHiddenName(i - 1) && isHiddenName(i + 1)
        && sheet.token(i - 1).line() == sheet.token(i + 1).line();
  }

  private boolean isTitle(int i) {
    return sheet.is(i, "mr") || sheet.is(i, "ms") || sheet.is(i, "mrs");
  }

  private boolean isHidden(int i, int beside) {
    Claim claim = i >= 0 && i < winners.length ? winners[i] : null;
    return claim != null && !claim.isPublic() && sheet.token(i).line() == sheet.token(beside).line()
        && (isHiddenName(i) || NUMBERS.contains(claim.kind()));
  }

  /** In a bad scan a name may go on in capital words that are everybody's: "Beyoglu Court ot First Instance". */
  private void run(int i) {
    Token token = sheet.token(i);
    if (!token.shape().startsUpper() || winners[i] != null || isTitle(i)) {
      return;
    }
    Claim before = winners[i - 1];
    int at = before == null && sheet.token(i - 1).shape() == Shape.LOWER && sheet.token(i - 1).lengthChars() == 2 ? i - 2
        : i - 1;
    Claim claim = at >= 0 ? winners[at] : null;
    boolean goesOn = claim != null && claim.isPrivate(Kind.UNKNOWN)
        && (sheet.token(at).shape().startsUpper() || sheet.token(at).shape() == Shape.MIXED)
        && sheet.runsOn(at, i);
    if (goesOn) {
      winners[i] = Claim.ofPrivate(i, i + 1, Weight.DEFAULT, Kind.UNKNOWN, Role.NONE, REASON);
    }
  }

  /** Three numbers or more in a row that no list keeps, as OCR breaks a file number: "192 8 77 788". */
  private void chain(int from) {
    int to = from;
    int digits = 0;
    int numbers = 0;
    while (to < winners.length && isOpen(to) && (sheet.token(to).shape() == Shape.NUMBER
        || to > from && sheet.is(to, "-")) && sheet.token(to).line() == sheet.token(from).line()) {
      digits += sheet.token(to).shape() == Shape.NUMBER ? sheet.token(to).lengthChars() : 0;
      numbers += sheet.token(to).shape() == Shape.NUMBER ? 1 : 0;
      to++;
    }
    if (numbers >= MOST_PARTS && digits >= CHAIN_DIGITS) {
      for (int i = from; i < to; i++) {
        winners[i] = Claim.ofPrivate(i, i + 1, Weight.IDENTITY, Kind.FILE_NUMBER, Role.APPLICANT, "a row of numbers");
      }
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

  /** "a" with blanks around is a word, "i" where nobody writes capitals; "v." stands between parties, and "(a)" counts. */
  private boolean isWord(int i) {
    Token token = sheet.token(i);
    boolean versus = token.is("v") || token.is("y") || token.is("e");
    boolean counted = sheet.is(i - 1, "(") || sheet.is(i + 1, ")");
    boolean article = (token.is("a") || token.is("i") && sheet.isCaseless(i)) && !isSign(i - 1) && !isSign(i + 1);
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
    boolean digits = claim != null && !claim.isPublic()
        && (NUMBERS.contains(claim.kind()) || claim.kind() == Kind.ADDRESS)
        && isPartOfNumber(other, Math.abs(other - i) == 2);
    boolean street = other == i + 1 && claim != null && !claim.isPublic() && STREETS.contains(claim.kind())
        && sheet.token(other).shape().startsUpper() && (sheet.isProse(i) || sheet.runsOn(i, other));
    if (claim != null && (digits || street)) {
      Kind kind = claim.kind() == Kind.UNKNOWN || street ? Kind.NUMBER : claim.kind();
      winners[i] = Claim.ofPrivate(i, i + 1, Weight.IDENTITY, kind, claim.role(), "goes with what is hidden beside it");
    }
  }

  /** Digits, a letter or two tied to them, or the X that a file number was blanked out with. */
  private boolean isPartOfNumber(int i, boolean tied) {
    Token token = sheet.token(i);
    boolean blanked = token.shape() == Shape.UPPER && token.key().chars().allMatch(c -> c == 'x');
    boolean letters = tied && token.shape() == Shape.UPPER && token.lengthChars() <= SHORT_CHARS;
    return AtTokens.isNumber(token) || token.shape() == Shape.MIXED || blanked || letters;
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
