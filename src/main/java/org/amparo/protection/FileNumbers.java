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
import org.amparo.text.Span;

/**
 * Hides alien file numbers whole, in part and blanked out, passport and receipt numbers, and docket numbers. The tails
 * of file numbers that stand alone outside running text fall to {@link DefaultRule}.
 */
final class FileNumbers implements Detector {

  private static final Pattern ALIEN = Pattern.compile(
      "(?<![\\w$])A[#\u00B0-]?\\s{0,2}[#-]?\\s{0,2}\\(?\\d{2,3}\\)?[\\s-]{0,3}\\d{3}[\\s-]{0,3}\\d{3}(?!\\d)(?:/\\d{3})*"
          + "|(?<![\\w$-])\\d{2,3}[- ]\\d{3}[- ]\\d{3}(?![\\d-])"
          + "|(?<!\\w)A[X-]{2,3}[\\s-][X-]{3}[\\s-]\\d{3}|(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])"
          + "|\\b[A-Z]{3}\\d{10}\\b|\\b[A-Z]{1,2}\\d{6,9}\\b");
  private static final Pattern BLANKED = Pattern.compile("(?i:(?<!\\w)A[\\s-]{0,2}(?:x{2,3}|-{2,3})[\\s-]?(?:x{2,3}"
      + "|-{2,3})?[\\s-]?(?:\\d{3}|x{3}|-{3}))(?!\\d)|(?i:end(?:s|ing)\\s+(?:in|with))\\s+\\d{3,4}(?!\\d)");
  private static final Pattern DOCKET = Pattern.compile(
      "(?i)\\b(?:case|docket|cause|index|indictment|dkt|cr|civ|civil|action|program|claim|policy|account|passport"
          + "|receipt|registration|badge|license|booking|inmate|report)\\.?\\s?(?:no|number"
          + "|#)s?\\.?[:\\s]{0,2}([A-Z0-9][\\w:-]{2,24}\\d[\\w-]*)"
          + "|(?i:nos?)\\.?\\s?\\d{1,6}/\\d{2,4}(?:(?:,\\s|\\sand\\s)\\d{1,6}/\\d{2,4})*"
          + "|\\bNos?\\.\\s?(\\d{1,2}[-:]\\w{1,6}-?\\w*)|\\b\\d{1,2}[:-](?:cv|cr|CV"
          + "|CR)-\\d{2,6}(?:\\s?\\([A-Z]{2,4}\\))?|\\b\\d{1,3}-C[RV]-\\d{2,6}(?:\\s?\\([A-Z]{2,4}\\))?");

  private static final Set<String> DOCKET_WORDS = Set.of("case", "docket", "cause", "index", "indictment", "dkt", "cr",
      "civ", "civil", "action",
      "program", "claim", "policy", "account", "passport", "receipt", "registration", "badge", "license", "booking",
          "inmate", "report",
      "no", "nos");

  private static final Set<String> OTHER_NUMBERS = Set.of("program", "claim", "policy", "account", "passport",
      "receipt", "registration", "badge", "license", "booking", "inmate");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    AtTokens.find(sheet, ALIEN, FileNumbers::opensAlien, span -> claims.add(hide(span, Kind.FILE_NUMBER,
        "a file number")));
    AtTokens.find(sheet, BLANKED, token -> token.key().startsWith("a") && token.lengthChars() <= 4
        || token.key().startsWith("end"),
        span -> claims.add(hide(span, Kind.FILE_NUMBER, "the tail of a file number")));
    AtTokens.find(sheet, DOCKET, FileNumbers::opensDocket, span -> claims.add(
        OTHER_NUMBERS.contains(sheet.token(span.start()).key())
            ? hide(span, Kind.NUMBER, "a number of papers or accounts") : hide(span, Kind.CASE_NUMBER, "a case number")));
    return claims;
  }

  private static Claim hide(Span span, Kind kind, String reason) {
    return Claim.ofPrivate(span.start(), span.end(), Weight.IDENTITY, kind, Role.APPLICANT, reason);
  }

  private static boolean opensAlien(Token token) {
    return switch (token.shape()) {
      case NUMBER, MIXED, LETTER -> true;
      case UPPER -> token.lengthChars() <= 4;
      case LOWER, CAPITALISED, MIXED_CASE, SYMBOL -> false;
    };
  }

  private static boolean opensDocket(Token token) {
    return AtTokens.isNumber(token) || DOCKET_WORDS.contains(token.key());
  }
}
