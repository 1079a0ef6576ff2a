package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * Hides alien file numbers whole, in part and blanked out, passport and receipt numbers, docket numbers, and every number
 * or lone letter outside running text that nothing explains: that is where the tails of file numbers stand.
 */
final class FileNumbers implements Detector {

  private static final Pattern ALIEN = Pattern.compile(
      "(?<![\\w$])[A\u0410\u0391][#\u00B0-]?\\s{0,2}[#-]?\\s{0,2}\\(?\\d{2,3}\\)?[ -]{0,2}\\d{3}[ -]{0,2}\\d{3}(?!\\d)(?:/\\d{3})*"
          + "|(?<![\\w$-])\\d{2,3}[- ]\\d{3}[- ]\\d{3}(?![\\d-])"
          + "|(?<!\\w)[A\u0410][X-]{2,3}[ -][X-]{3}[ -]\\d{3}|\\b[A-Z]{3}\\d{10}\\b|\\b[A-Z]{1,2}\\d{6,9}\\b");
  private static final Pattern BLANKED = Pattern.compile("(?<!\\w)A[ -]?(?:XXX|---)[ -](?:XXX|---)[ -](?:\\d{3}|XXX|---)");
  private static final Pattern DOCKET = Pattern.compile(
      "(?i)\\b(?:case|docket|cause|index|indictment|dkt|cr|civ|civil|action|program|claim|policy|account|passport|receipt|registration|badge|license|booking|inmate|report)\\.?\\s?(?:no|number|#)s?\\.?[:\\s]{0,2}([A-Z0-9][\\w:-]{2,24}\\d[\\w-]*)"
          + "|\\bNos?\\.\\s?(\\d{1,2}[-:]\\w{1,6}-?\\w*)|\\b\\d{1,2}[:-](?:cv|cr|CV|CR)-\\d{2,6}(?:\\s?\\([A-Z]{2,4}\\))?|\\b\\d{1,3}-C[RV]-\\d{2,6}(?:\\s?\\([A-Z]{2,4}\\))?");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    find(sheet, ALIEN, Kind.FILE_NUMBER, "a file number", claims);
    find(sheet, BLANKED, Kind.FILE_NUMBER, "the tail of a file number", claims);
    find(sheet, DOCKET, Kind.CASE_NUMBER, "a case number", claims);
    for (Line line : sheet.lines()) {
      if (line.style() != Line.Style.PROSE) {
        loneNumbers(sheet, line, claims);
      }
    }
    return claims;
  }

  private static void find(Sheet sheet, Pattern pattern, Kind kind, String reason, List<Claim> claims) {
    Matcher matcher = pattern.matcher(sheet.text());
    while (matcher.find()) {
      Span span = sheet.tokensIn(matcher.start(), matcher.end());
      if (!span.isEmpty()) {
        claims.add(Claim.hide(span.start(), span.end(), Weight.IDENTITY, kind, Role.APPLICANT, reason));
      }
    }
  }

  private static void loneNumbers(Sheet sheet, Line line, List<Claim> claims) {
    for (int i = line.firstToken(); i < line.endToken(); i++) {
      Shape shape = sheet.token(i).shape();
      if (shape == Shape.NUMBER || shape == Shape.MIXED || shape == Shape.LETTER) {
        Kind kind = shape == Shape.LETTER ? Kind.UNKNOWN : Kind.FILE_NUMBER;
        claims.add(Claim.hide(i, i + 1, Weight.DETAIL, kind, Role.NONE, "outside running text, where file numbers stand"));
      }
    }
  }
}
