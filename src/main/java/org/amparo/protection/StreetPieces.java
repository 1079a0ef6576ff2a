package org.amparo.protection;

import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.EditDistance;
import org.amparo.sheet.FunctionWords;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.jspecify.annotations.Nullable;

/** Hides what bad scans leave readable of a street's address: "493 At water Street", "Elm Stree t, Apartmerit # 7". */
final class StreetPieces {

  private static final int MOST_NAME_TOKENS = 4;
  private static final int MOST_UNIT_TOKENS = 5;
  private static final int MOST_DIGITS = 6;
  private static final String REASON = "a piece of the address beside it";
  private static final Set<String> STREETS = Set.of("street", "avenue", "road", "boulevard", "drive", "lane",
      "highway");
  private static final Set<String> UNITS = Set.of("apartment", "apt", "suite", "unit", "room", "floor");

  private final Sheet sheet;
  private final @Nullable Claim[] winners;

  private StreetPieces(Sheet sheet, @Nullable Claim[] winners) {
    this.sheet = sheet;
    this.winners = winners;
  }

  /** Hides pieces of addresses, in {@code winners}. */
  static void hide(Sheet sheet, @Nullable Claim[] winners) {
    StreetPieces pieces = new StreetPieces(sheet, winners);
    for (int i = 1; i < winners.length; i++) {
      int end = pieces.streetEnd(i);
      if (end > i && pieces.before(i)) {
        pieces.hide(i, end);
        pieces.hide(end, pieces.unitEnd(end));
      }
    }
  }

  /** Index after "Street", "Stree t" or "Strect"; the token itself where it is no street. */
  private int streetEnd(int i) {
    String key = sheet.token(i).key();
    if (!sheet.token(i).shape().startsUpper()) {
      return i;
    }
    boolean broken = !STREETS.contains(key) && i + 1 < sheet.size() && sheet.token(i + 1).shape() == Shape.LOWER
        && STREETS.stream().anyMatch((key + sheet.token(i + 1).key())::endsWith);
    return broken ? i + 2 : isStreet(key) ? i + 1 : i;
  }

  private static boolean isStreet(String key) {
    return STREETS.contains(key) || STREETS.stream().anyMatch(street -> key.endsWith(street)
        || street.length() > 5 && EditDistance.atMost(key, street, 1));
  }

  /** Hides the words from the house's number on; whether there is one, or else the words are hidden already. */
  private boolean before(int street) {
    for (int i = street - 1; i >= Math.max(0, street - MOST_NAME_TOKENS - 1); i--) {
      Token token = sheet.token(i);
      if (isHouseNumber(token) && (i < street - 1 || !isOpen(street))) {
        hide(i, street);
        return true;
      }
      boolean name = token.shape().startsUpper() || !isOpen(i)
          || token.shape() == Shape.LOWER && (!sheet.vocabulary().isGeneral(token.key()) || isBrokenOff(i));
      if (!name && !sheet.is(i, ".")) {
        return false;
      }
    }
    return false;
  }

  /** "At water": a short capital word and the rest of a name. */
  private boolean isBrokenOff(int i) {
    return i > 0 && sheet.token(i - 1).shape().startsUpper() && sheet.token(i - 1).lengthChars() <= 3
        && !FunctionWords.contains(sheet.token(i).key());
  }

  private static boolean isHouseNumber(Token token) {
    return (token.shape() == Shape.NUMBER || token.shape() == Shape.MIXED) && token.lengthChars() <= MOST_DIGITS
        && token.key().chars().filter(Character::isDigit).count() * 2 >= token.lengthChars();
  }

  /** Index after the apartment, or the "in" before the town, that follows a street; the street's end where none does. */
  private int unitEnd(int street) {
    if (sheet.is(street, "in")) {
      return street + 1 < sheet.size() && !isOpen(street + 1) ? street + 1 : street;
    }
    int from = sheet.is(street, ",") ? street + 1 : street;
    boolean unit = false;
    for (int i = from; i < Math.min(sheet.size(), from + MOST_UNIT_TOKENS); i++) {
      Token token = sheet.token(i);
      if (FunctionWords.contains(token.key()) || sheet.is(i, ",") || sheet.is(i, ";")) {
        return street;
      }
      if (unit && (AtTokens.isNumber(token) || token.shape() == Shape.LETTER)) {
        return i + 1;
      }
      unit |= sheet.is(i, "#") || isUnit(token.key()) || i > from && isUnit(sheet.token(i - 1).key() + token.key());
    }
    return street;
  }

  private static boolean isUnit(String key) {
    return UNITS.contains(key) || key.length() > 5 && EditDistance.atMost(key, "apartment", 2);
  }

  private boolean isOpen(int i) {
    Claim claim = winners[i];
    return claim == null || claim.isPublic();
  }

  private void hide(int from, int to) {
    for (int i = from; i < to; i++) {
      Claim claim = winners[i];
      if (isOpen(i) || claim != null && claim.isPrivate(Kind.UNKNOWN)) {
        winners[i] = Claim.ofPrivate(i, i + 1, Weight.IDENTITY, Kind.ADDRESS, Role.OTHER, REASON);
      }
    }
  }
}
