package org.amparo.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;
import org.amparo.sheet.Abbreviations;
import org.amparo.sheet.FunctionWords;
import org.amparo.sheet.Phrases;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.sheet.Vocabulary;
import org.amparo.sheet.WordLists;

/**
 * Finds named organisations and places: gangs, cartels and parties from a list; schools, churches,
 * firms, jails and counties by the word at the head of the name ("Saint Rose Clinic").
 */
final class NamedThings implements Detector {

  private static final String JOINED_COURT = "courtof";
  private static final int MOST_TOKENS = 8;
  private static final int MOST_CAPITALS = 3;
  private static final Set<String> PLACE_NOUNS = Set.of("area", "region", "neighborhood", "village", "province",
      "county", "district", "town",
      "city", "station", "jail", "prison", "church", "school", "market", "river", "municipality", "community", "clan",
          "tribe");
  private static final Set<String> SAINTS = Set.of("saint", "st", "san", "santa", "santo", "our", "holy", "the");
  private static final Set<String> CUSTODY = Set.of("station", "jail", "prison", "facility", "center", "penitentiary");

  private final Phrases<Value> groups = new Phrases<>();
  private final Map<String, Value> heads = new HashMap<>();

  NamedThings() {
    WordLists.table(NamedThings.class, "named-groups.tsv").forEach(row -> groups.add(row.get(0), Labels.named(row.get(1))));
    WordLists.table(NamedThings.class, "heads.tsv").forEach(row -> heads.put(row.get(0), Labels.named(row.get(1))));
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    int at = 0;
    while (at < sheet.size()) {
      Token token = sheet.token(at);
      Optional<Phrases.Found<Value>> group = token.shape().startsUpper() ? groups.longestAt(sheet, at)
          : Optional.empty();
      if (group.isPresent()) {
        int to = withNoun(sheet, group.get().to());
        Optional<Phrases.Found<Value>> other = sheet.is(to, "or") && to + 1 < sheet.size()
            ? groups.longestAt(sheet, to + 1) : Optional.empty();
        Value value = other.map(next -> either(group.get().value(), next.value())).orElse(group.get().value());
        to = other.isPresent() ? withNoun(sheet, other.get().to()) : to;
        claims.add(Claim.ofPrivate(at, to, Weight.AUTHORITY, Kind.GROUP, Role.NONE, value, "a named group"));
        at = to;
      } else {
        if ((heads.containsKey(token.key()) || token.is(JOINED_COURT)) && (token.shape().startsUpper() || isPlaceNoun(sheet, at))) {
          byHead(sheet, at, claims);
        }
        at++;
      }
    }
    return claims;
  }

  /** "MS-13 or Barrio 18": which of two it was is no less telling than one. */
  private static Value either(Value one, Value other) {
    return one instanceof Value.Named(String sort) && other instanceof Value.Named(String second)
        ? new Value.Named(sort + " or " + (second.equals(sort) ? "another" : second)) : one;
  }

  private static int withNoun(Sheet sheet, int to) {
    boolean noun = sheet.is(to, "gang") || sheet.is(to, "cartel") || sheet.is(to, "party") || sheet.is(to, "gangs");
    return noun ? to + 1 : to;
  }

  private void byHead(Sheet sheet, int head, List<Claim> claims) {
    int from = head;
    while (from > 0 && head - from < MOST_TOKENS && belongs(sheet, from - 1) && sheet.runsOn(from - 1, from)) {
      from--;
    }
    while (from < head && !sheet.token(from).shape().startsUpper()) {
      from++;
    }
    int to = head + 1;
    int ofCourt = afterCourtOf(sheet, head);
    boolean saint = sheet.is(to, "of") && SAINTS.contains(to + 1 < sheet.size() ? sheet.token(to + 1).key() : "");
    if (sheet.is(to, "of") && to + 1 < sheet.size() && isUnknownName(sheet, to + 1)) {
      to = NameRuns.endOf(sheet, to + 1);
    } else if (saint) {
      to = afterCapitals(sheet, to + 1);
    } else if (sheet.is(to, "for") && to + 1 < sheet.size() && sheet.token(to + 1).shape().startsUpper()) {
      advocates(sheet, from, to, claims);
    } else if (ofCourt > head) {
      to = afterCapitals(sheet, ofCourt);
    }
    boolean named = false;
    for (int i = from; i < to; i++) {
      named |= i != head && isUnknownName(sheet, i);
    }
    if (named) {
      Weight weight = saint || CUSTODY.contains(sheet.token(head).key()) ? Weight.AUTHORITY : Weight.DETAIL;
      claims.add(Claim.ofPrivate(from, to, weight, Kind.ORGANISATION, Role.NONE,
          heads.getOrDefault(sheet.token(head).key(), new Value.Named("an organization")), "a named organisation or place"));
    }
  }

  /** "Coalition for Quill Rights": what a body stands for names it, of whatever words. */
  private void advocates(Sheet sheet, int from, int to, List<Claim> claims) {
    int end = afterCapitals(sheet, to + 1);
    if (end > to + 2 && sheet.token(to - 1).shape().startsUpper()) {
      claims.add(Claim.ofPrivate(from, end, Weight.DETAIL, Kind.ORGANISATION, Role.NONE,
          heads.getOrDefault(sheet.token(to - 1).key(), new Value.Named("an organization")), "a named organisation"));
    }
  }

  /** Index after "Court of", as bad scans write it too ("Court o f", "Courtof", "Court cf"); the head's own where it is none. */
  private static int afterCourtOf(Sheet sheet, int head) {
    int to = head + 1;
    if (sheet.is(head, JOINED_COURT) || to + 1 >= sheet.size()) {
      return sheet.is(head, JOINED_COURT) && to < sheet.size() ? to : head;
    }
    if (!sheet.is(head, "court")) {
      return head;
    }
    Token of = sheet.token(to);
    boolean misread = of.shape() == Shape.LOWER && of.lengthChars() == 2 && !FunctionWords.contains(of.key())
        && sheet.token(to + 1).shape().startsUpper();
    return of.is("of") || misread ? to + 1 : of.is("o") && sheet.is(to + 1, "f") && to + 2 < sheet.size() ? to + 2 : head;
  }

  /** "Court of First Instance": its kind is part of a named court's name. */
  private static int afterCapitals(Sheet sheet, int from) {
    int to = from;
    while (to < sheet.size() && (sheet.token(to).shape().startsUpper() || sheet.is(to, ".") && Abbreviations.endsAt(sheet, to))
        && sheet.token(to).line() - sheet.token(from - 1).line() <= 1 && to - from < MOST_CAPITALS) {
      to++;
    }
    return to == from ? from - 1 : withPiece(sheet, to);
  }

  /** "First In stance": what a blank too many broke off the last word of a name. */
  private static int withPiece(Sheet sheet, int to) {
    Vocabulary words = sheet.vocabulary();
    if (to >= sheet.size() || sheet.token(to).shape() != Shape.LOWER || !sheet.runsOn(to - 1, to)) {
      return to;
    }
    String key = sheet.token(to).key();
    boolean piece = !words.isGeneral(key) && !words.isDerived(key)
        || sheet.token(to - 1).lengthChars() <= 3 && words.isGeneral(sheet.token(to - 1).key() + key);
    return piece ? to + 1 : to;
  }

  /** "the Santa Rita area": a common noun heads the name when an unknown name stands right before it. */
  private static boolean isPlaceNoun(Sheet sheet, int at) {
    return at > 0 && PLACE_NOUNS.contains(sheet.token(at).key()) && isUnknownName(sheet, at - 1)
        && !sheet.opensSentence(at - 1);
  }

  private static boolean belongs(Sheet sheet, int i) {
    Token token = sheet.token(i);
    boolean capital = token.shape().startsUpper() && !(sheet.opensSentence(i)
        && sheet.vocabulary().mayStandCapitalised(sheet.written(i)));
    boolean joiner = token.is("of") || token.is("and") || token.is("&") || token.is(".") && sheet.touches(i - 1, i)
        || token.is("'")
        || token.is("-") || token.is("de") || token.is("la") || token.is("for");
    return capital || joiner && i > 0 && sheet.token(i - 1).shape().startsUpper();
  }

  private static boolean isUnknownName(Sheet sheet, int i) {
    Token token = sheet.token(i);
    return token.shape().startsUpper() && !sheet.vocabulary().mayStandCapitalised(sheet.written(i));
  }
}
