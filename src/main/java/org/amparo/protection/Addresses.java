package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/** Hides street addresses and post office boxes, with the apartment, city, state and ZIP code that follow. */
final class Addresses implements Detector {

  private static final String STREET = "(?i:street|st\\.?|avenue|ave\\.?|road|rd\\.?|boulevard|blvd\\.?|drive|dr\\.?"
      + "|lane|ln\\.?|way|court|place|pike|highway|hwy\\.?|parkway|pkwy\\.?|terrace|circle|square|plaza|loop|trail)";
  private static final String UNIT = "(?:,?\\s+(?:(?i:suite|ste\\.?|apartment|apt\\.?|room|unit|floor"
      + "|no\\.)\\s*,?\\s*|#\\s*)[#\\s]*[\\w-]{1,6})?";
  private static final String CITY = "(?:,?\\s+(?:[A-Z][\\p{L}.'\u2019-]+\\s*){1,3},\\s+(?:[A-Z]{2}"
      + "|[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?)(?:\\s+\\d{5}(?:-\\d{4})?)?)?";
  private static final Pattern ADDRESS = Pattern.compile(
      "(?:(?<=[^\\n\\w.-])\\d{1,6}\\s+|(?<![\\w.-])\\d{1,6}(?:-\\d{1,4})? +)(?!S\\. ?Ct)(?:[NSEW]\\.?\\s+|(?i:north"
          + "|south|east|west)\\s+)?(?:\\p{Lu}[\\p{L}\\d.'\u2019-]*\\s+){1,4}" + STREET + "(?![\\p{Ll}])" + UNIT
          + "(?:\\s+in(?=\\s+\\p{Lu}))?" + CITY + "|(?i:p\\.?\\s?o\\.?\\s+box)\\s+\\d{1,7}" + CITY
          + "|(?i:apt\\.?|apartment|unit|suite|ste\\.)\\s?(?:#|[Nn]o\\.|[Nn]umber)?\\s?\\d{1,5}[A-Z]?(?![\\w-])"
          + "|(?:[Cc]alle|[Aa]venida|[Cc]olonia|[Bb]arrio|[Rr]ue)\\s+(?:(?:de|la|el|los|las"
          + "|del)\\s+)*\\p{Lu}[\\p{L}]+(?:\\s+(?:[Nn]o\\.|#|[Nn]umero)?\\s*\\d{1,5})?");

  private static final Set<String> OPENING_WORDS = Set.of("p", "po", "apt", "apartment", "unit", "suite", "ste", "calle", "avenida", "colonia", "barrio", "rue");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    AtTokens.find(sheet, ADDRESS, Addresses::opens, span ->
        claims.add(Claim.ofPrivate(span.start(), span.end(), Weight.DETAIL, Kind.ADDRESS, Role.OTHER, "an address")));
    return claims;
  }

  private static boolean opens(Token token) {
    return AtTokens.isNumber(token) || token.shape().isWord() && OPENING_WORDS.contains(token.key());
  }
}
