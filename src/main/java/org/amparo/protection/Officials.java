package org.amparo.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.facts.Fact;
import org.amparo.law.Adjudicator;
import org.amparo.law.Law;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;
import org.amparo.sheet.Line;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.sheet.Tokenizer;
import org.amparo.text.Span;

/**
 * Keeps the names of those who decided: where the facts found them, after "Immigration Judge" and "Board Member",
 * above the title in a signature, and wherever such a surname comes again after a word that says judge.
 */
final class Officials implements Detector {

  private static final String REASON = "adjudicator, a public office";
  private static final Set<String> TITLES = Set.of("judge", "judges", "member", "members", "justice", "chairman");

  private final Map<String, Set<String>> givenBySurname = new HashMap<>();

  Officials(Law law) {
    for (Adjudicator official : law.adjudicators().all()) {
      String given = first(official.given());
      String surname = last(official.surname());
      if (given.length() > 1) {
        givenBySurname.computeIfAbsent(surname, s -> new HashSet<>()).add(given);
      }
    }
  }

  private static String first(String words) {
    return Tokenizer.cut(words).getFirst().key();
  }

  private static String last(String words) {
    return Tokenizer.cut(words).getLast().key();
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    Stream.concat(sheet.facts().adjudicators().stream(), sheet.facts().immigrationJudge().stream())
        .map(Fact::evidence)
        .flatMap(evidence -> evidence.spans().stream())
        .map(sheet::tokensOf)
        .filter(span -> !span.isEmpty())
        .forEach(span -> claims.add(keep(span)));
    for (int i = 1; i < sheet.size(); i++) {
      afterTitle(sheet, i, claims);
      onRoster(sheet, i, claims);
    }
    for (Line line : sheet.lines()) {
      panelLine(sheet, line, claims);
      aboveTitle(sheet, line, claims);
      aboveBoard(sheet, line, claims);
    }
    surnames(sheet, claims);
    return claims;
  }

  private static Claim keep(Span span) {
    return new Claim(span.start(), span.end(), Weight.AUTHORITY, true, Kind.PERSON, Role.ADJUDICATOR, Value.NONE, REASON);
  }

  /** "Immigration Judge Ada B. Quill", "Board Member Quill". */
  private static void afterTitle(Sheet sheet, int i, List<Claim> claims) {
    boolean title = TITLES.contains(sheet.token(i).key()) && sheet.token(i).shape().startsUpper()
        && (sheet.is(i - 1, "immigration") || sheet.is(i - 1, "board") || sheet.is(i - 1, "appellate")
        || sheet.is(i - 1, "chief"));
    boolean possessive = sheet.token(i).lengthChars() > sheet.token(i).key().length();
    if (title && !possessive && sheet.isProse(i)) {
      int from = sheet.is(i + 1, ",") ? i + 2 : i + 1;
      int end = from < sheet.size() ? NameRuns.endOf(sheet, from) : from;
      boolean set = from == i + 1 || end - from > 1 && sheet.is(end, ",");
      if (end > from && set) {
        claims.add(keep(new Span(from, end)));
      }
    }
  }

  /** "Quill, Ada B." on a line of its own, between "Panel Members:" and the next heading. */
  private static void panelLine(Sheet sheet, Line line, List<Claim> claims) {
    if (!line.isEmpty() && sheet.is(line.firstToken(), "panel") && sheet.is(line.firstToken() + 1, "members")) {
      int number = sheet.token(line.firstToken()).line() + 1;
      int rest = line.firstToken() + 2;
      if (sheet.is(rest, ":") && rest + 1 < line.endToken()) {
        claims.add(keep(new Span(rest + 1, line.endToken())));
      }
      for (int taken = 0; number < sheet.lines().size() && taken < 4; number++, taken++) {
        Line next = sheet.lines().get(number);
        if (!isInvertedName(sheet, next)) {
          break;
        }
        claims.add(keep(new Span(next.firstToken(), next.endToken())));
      }
    }
  }

  private static boolean isInvertedName(Sheet sheet, Line line) {
    boolean comma = false;
    for (int i = line.firstToken(); i < line.endToken(); i++) {
      Token token = sheet.token(i);
      boolean fits = token.shape().isWord() || token.shape() == Shape.SYMBOL && ",.-'\u2019".contains(token.key());
      if (!fits) {
        return false;
      }
      comma |= token.is(",");
    }
    return comma && line.endToken() - line.firstToken() <= 9;
  }

  /** A name on the line above "Immigration Judge" or "United States Immigration Judge". */
  private static void aboveTitle(Sheet sheet, Line line, List<Claim> claims) {
    int words = line.endToken() - line.firstToken();
    int number = line.isEmpty() ? 0 : sheet.token(line.firstToken()).line();
    boolean title = words >= 2 && words <= 5 && sheet.is(line.endToken() - 1, "judge") && sheet.is(line.endToken() - 2,
        "immigration");
    if (!title || number == 0) {
      return;
    }
    Line above = sheet.lines().get(number - 1);
    boolean name = !above.isEmpty() && above.style() == Line.Style.FORM
        && NameRuns.endOf(sheet, above.firstToken()) == above.endToken() && above.endToken() - above.firstToken() >= 2;
    if (name) {
      claims.add(keep(new Span(above.firstToken(), above.endToken())));
    }
  }

  /** The signature, as OCR made it out, on one or two lines above "FOR THE BOARD". */
  private static void aboveBoard(Sheet sheet, Line line, List<Claim> claims) {
    int first = line.firstToken();
    boolean board = line.endToken() - first >= 3 && sheet.is(first, "for") && sheet.is(first + 1, "the")
        && sheet.is(first + 2, "board")
        && sheet.token(first).shape() == Shape.UPPER;
    int number = board ? sheet.token(first).line() - 1 : -1;
    for (int taken = 0; number >= 0 && taken < 2; number--) {
      Line above = sheet.lines().get(number);
      if (above.style() == Line.Style.PROSE || !above.isEmpty() && above.endToken() - above.firstToken() > 7) {
        break;
      }
      if (above.style() == Line.Style.FORM && !above.isEmpty() && isSignature(sheet, above)) {
        claims.add(keep(new Span(above.firstToken(), above.endToken())));
        taken++;
      }
    }
  }

  private static boolean isSignature(Sheet sheet, Line line) {
    boolean word = false;
    for (int i = line.firstToken(); i < line.endToken(); i++) {
      Token token = sheet.token(i);
      if (token.shape() == Shape.NUMBER && token.lengthChars() > 1 || token.shape() == Shape.MIXED) {
        return false;
      }
      word |= token.shape().isWord() && token.lengthChars() >= 3;
    }
    return word;
  }

  /** Given name and surname of somebody on the roster of public adjudicators, in that order. */
  private void onRoster(Sheet sheet, int i, List<Claim> claims) {
    Token token = sheet.token(i);
    if (!token.shape().startsUpper() || token.lengthChars() < 3) {
      return;
    }
    for (String given : givenBySurname.getOrDefault(token.key(), Set.of())) {
      for (int at = i - 1; at >= Math.max(0, i - 3); at--) {
        if (sheet.is(at, given) && sheet.token(at).shape().startsUpper()) {
          claims.add(keep(new Span(at, i + 1)));
        }
      }
    }
  }

  /** A surname known from the claims so far, where a title stands within two words before it. */
  private static void surnames(Sheet sheet, List<Claim> claims) {
    Set<String> known = new HashSet<>();
    for (Claim claim : claims) {
      for (int i = claim.from(); i < claim.to(); i++) {
        if (sheet.token(i).shape().startsUpper() && sheet.token(i).lengthChars() > 2) {
          known.add(sheet.token(i).key());
        }
      }
    }
    for (int i = 2; i < sheet.size(); i++) {
      boolean titled = TITLES.contains(sheet.token(i - 1).key()) || TITLES.contains(sheet.token(i - 2).key());
      if (titled && known.contains(sheet.token(i).key()) && sheet.token(i).shape().startsUpper()) {
        claims.add(keep(new Span(i, i + 1)));
      }
    }
  }
}
