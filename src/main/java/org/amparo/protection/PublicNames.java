package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import org.amparo.law.Agency;
import org.amparo.law.Country;
import org.amparo.law.Law;
import org.amparo.policy.Kind;
import org.amparo.sheet.Phrases;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.sheet.WordLists;

/** Keeps the names of public bodies, countries and peoples, and of faiths, languages and conditions. */
final class PublicNames implements Detector {

  private static final int MOST_SCRAP_CHARS = 3;

  private record Reason(Weight weight, Kind kind, String words) {}

  private final Phrases<Reason> names = new Phrases<>();

  PublicNames(Law law) {
    Reason body = new Reason(Weight.AUTHORITY, Kind.AGENCY, "public body");
    publicBodies(law).forEach(name -> names.add(name, body));
    Reason country = new Reason(Weight.AUTHORITY, Kind.COUNTRY, "country or nationality");
    for (Country each : law.countries().all()) {
      each.allNames().forEach(name -> names.add(name, country));
    }
    Reason address = new Reason(Weight.IDENTITY, Kind.AGENCY, "the Board's own address");
    WordLists.lines(PublicNames.class, "public-addresses.txt").forEach(name -> names.add(name, address));
    Reason group = new Reason(Weight.VOCABULARY, Kind.PEOPLE, "faith, people, language or condition");
    WordLists.lines(PublicNames.class, "groups.txt").forEach(name -> names.add(name, group));
  }

  /** The names of bodies that are nobody's persecutor: armed groups and parties are generalised, not kept. */
  static List<String> publicBodies(Law law) {
    return law.agencies().all().stream()
        .filter(agency -> agency.kind() != Agency.Kind.ARMED_OR_POLITICAL_GROUP)
        .flatMap(agency -> agency.allNames().stream())
        .toList();
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    names.findAll(sheet, (from, name) -> {
      if (!isScrap(sheet, from, name)) {
        claims.add(Claim.ofPublic(
            from, name.to(), name.value().weight(), name.value().kind(), name.value().words()));
      }
    });
    return claims;
  }

  /** Two or three small letters are what a bad scan may leave of a name, and so are "oman" behind "R", and "Ins". */
  private static boolean isScrap(Sheet sheet, int from, Phrases.Found<Reason> name) {
    Token token = sheet.token(from);
    if (name.to() != from + 1 || sheet.isCaseless(from)) {
      return false;
    }
    boolean brief = token.lengthChars() <= MOST_SCRAP_CHARS;
    boolean torn = name.value().kind() == Kind.COUNTRY && from > 0 && sheet.token(from - 1).shape().startsUpper()
        && sheet.token(from - 1).lengthChars() < MOST_SCRAP_CHARS;
    return switch (token.shape()) {
      case LOWER -> brief || torn;
      case CAPITALISED -> brief && name.value().kind() == Kind.AGENCY;
      case UPPER, MIXED_CASE, LETTER, NUMBER, MIXED, SYMBOL -> false;
    };
  }
}
