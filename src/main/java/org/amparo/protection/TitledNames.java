package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.Abbreviations;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/** Hides names that the words around them announce: "Ms. X", "X, Esquire", "his brother X", "a friend named X". */
final class TitledNames implements Detector {

  private static final Map<String, Role> TITLES = Map.ofEntries(
      Map.entry("mr", Role.OTHER), Map.entry("mrs", Role.OTHER), Map.entry("ms", Role.OTHER), Map.entry("miss",
          Role.OTHER),
      Map.entry("mx", Role.OTHER), Map.entry("dr", Role.WITNESS), Map.entry("doctor", Role.WITNESS), Map.entry("prof",
          Role.WITNESS),
      Map.entry("professor", Role.WITNESS), Map.entry("pastor", Role.WITNESS), Map.entry("father", Role.WITNESS),
      Map.entry("reverend", Role.WITNESS), Map.entry("rev", Role.WITNESS), Map.entry("imam", Role.WITNESS),
      Map.entry("don", Role.OTHER), Map.entry("do\u00f1a", Role.OTHER), Map.entry("dona", Role.OTHER),
          Map.entry("se\u00f1or", Role.OTHER),
      Map.entry("senor", Role.OTHER), Map.entry("senora", Role.OTHER), Map.entry("sra", Role.OTHER), Map.entry("lic",
          Role.OTHER),
      Map.entry("commander", Role.PERSECUTOR), Map.entry("captain", Role.OTHER), Map.entry("colonel", Role.PERSECUTOR),
      Map.entry("sergeant", Role.OTHER), Map.entry("lieutenant", Role.OTHER), Map.entry("officer", Role.OTHER),
      Map.entry("agent", Role.OTHER), Map.entry("mayor", Role.OTHER));
  /** Titles that say what somebody is, and go with the name. */
  private static final Set<String> TELLING = Set.of("dr", "doctor", "prof", "professor");
  private static final Set<String> COLLEAGUES = Set.of("patrol", "business", "law", "trading", "work", "sparring",
      "squad", "police");
  private static final Set<String> RELATIVES = Set.of("brother", "sister", "mother", "father", "son", "daughter",
      "wife", "husband",
      "spouse", "cousin", "uncle", "aunt", "nephew", "niece", "grandmother", "grandfather", "stepfather", "stepmother",
          "stepson",
      "stepdaughter", "partner", "girlfriend", "boyfriend", "fiance", "fiancee", "child", "children", "sons",
          "daughters", "brothers",
      "sisters", "law", "parents", "fiancé", "fiancée", "godfather", "grandson", "granddaughter", "sibling",
          "siblings");
  private static final Set<String> NAMING = Set.of("named", "called", "nicknamed", "alias", "aka", "surnamed",
      "identified");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      String key = sheet.token(i).key();
      Optional<Role> title = sheet.token(i).shape().startsUpper() ? Optional.ofNullable(TITLES.get(key))
          : Optional.empty();
      if (title.isPresent()) {
        titled(sheet, i, sheet.is(i + 1, ".") ? i + 2 : i + 1, title.get(), claims);
      } else if (RELATIVES.contains(key) && (!key.equals("law") || sheet.is(i - 1, "-") || sheet.is(i - 1, "in"))) {
        boolean colleague = key.equals("partner") && COLLEAGUES.contains(i == 0 ? "" : sheet.token(i - 1).key());
        claim(sheet, afterComma(sheet, i + 1), colleague ? Role.OTHER : Role.FAMILY, "follows a word for somebody near",
            claims);
      } else if (NAMING.contains(key)) {
        claim(sheet, afterQuote(sheet, i + 1), Role.OTHER, "the text says that this is a name", claims);
      } else if (key.equals("esquire") || key.equals("esq")) {
        counsel(sheet, i, claims);
      }
    }
    return claims;
  }

  /** "Ms. de la X": the particles are part of the name. */
  private static void titled(Sheet sheet, int title, int from, Role role, List<Claim> claims) {
    int name = afterParticles(sheet, from);
    int start = role == Role.WITNESS && TELLING.contains(sheet.token(title).key()) ? title : from;
    int before = claims.size();
    claim(sheet, name, role, "follows a title", claims);
    if (name > start && claims.size() > before) {
      claims.add(Claim.ofPrivate(start, claims.removeLast().to(), Weight.IDENTITY, Kind.PERSON, role, "follows a title"));
    }
  }

  private static int afterParticles(Sheet sheet, int from) {
    int at = from;
    while (at < sheet.size() && at < from + 3 && sheet.token(at).shape() == Shape.LOWER
        && NameRuns.isParticle(sheet.token(at).key())) {
      at++;
    }
    return at;
  }

  private static int afterComma(Sheet sheet, int at) {
    return sheet.is(at, ",") ? at + 1 : afterQuote(sheet, at);
  }

  private static int afterQuote(Sheet sheet, int at) {
    boolean quote = sheet.is(at, "\u201C") || sheet.is(at, "\"") || sheet.is(at, "(");
    return quote ? at + 1 : at;
  }

  private static void claim(Sheet sheet, int from, Role role, String reason, List<Claim> claims) {
    if (from >= sheet.size() || !sheet.token(from).shape().startsUpper()) {
      return;
    }
    boolean word = sheet.vocabulary().mayStandCapitalised(sheet.written(from)) && !isAddressed(sheet, from);
    if (word || role == Role.FAMILY && sheet.opensSentence(from)) {
      return;
    }
    int end = NameRuns.endOf(sheet, from);
    if (end == from) {
      return;
    }
    claims.add(Claim.ofPrivate(from, end, Weight.IDENTITY, Kind.PERSON, role, reason));
  }

  /** "Ms. Case": after a form of address any word is a name. */
  private static boolean isAddressed(Sheet sheet, int from) {
    int before = sheet.is(from - 1, ".") ? from - 2 : from - 1;
    return sheet.is(before, "mr") || sheet.is(before, "ms") || sheet.is(before, "mrs") || sheet.is(before, "miss");
  }

  /** Walks back from "Esquire" over the name before it. */
  private static void counsel(Sheet sheet, int esquire, List<Claim> claims) {
    int to = esquire;
    while (to > 0 && sheet.token(to - 1).shape() == Shape.SYMBOL && !sheet.is(to - 1, ".")) {
      to--;
    }
    int from = to;
    while (from > 0 && to - from < 9 && partOfName(sheet, from - 1) && sheet.runsOn(from - 1, from)) {
      from--;
    }
    while (from < to && !sheet.token(from).shape().startsUpper()) {
      from++;
    }
    if (from < to) {
      claims.add(Claim.ofPrivate(from, to, Weight.IDENTITY, Kind.PERSON, Role.ATTORNEY, "stands before Esquire"));
    }
  }

  private static boolean partOfName(Sheet sheet, int i) {
    Token token = sheet.token(i);
    boolean joiner = token.is(".") && Abbreviations.endsAt(sheet, i) || token.is("-") || token.is("'")
        || token.is("\u2019");
    boolean particle = token.is("de") || token.is("la") || token.is("del");
    return joiner || particle || token.shape().startsUpper()
        && !sheet.vocabulary().mayStandCapitalised(sheet.written(i))
        && !(token.shape() == Shape.UPPER && sheet.vocabulary().isLegal(token.key()));
  }
}
