package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.law.Law;
import org.amparo.policy.Kind;
import org.amparo.sheet.CaseNames;
import org.amparo.sheet.Citations;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/**
 * Keeps citations of published authority, and later mentions of the same names ("Lozada", "Matter of Lozada, supra").
 */
final class Authorities implements Detector {

  private static final String REASON = "published authority";

  private final Law law;

  Authorities(Law law) {
    this.law = law;
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    List<Citations.Citation> citations = sheet.citations();
    for (Citations.Citation citation : citations) {
      claims.add(Claim.ofPublic(citation.whole().start(), citation.whole().end(), Weight.AUTHORITY, Kind.CITATION, REASON));
    }
    Set<String> known = Citations.nameWords(sheet, citations);
    for (int i = 0; i < sheet.size(); i++) {
      if (CaseNames.opensMatter(sheet, i)) {
        keepMatter(sheet, i, known, claims);
      } else if (CaseNames.isVersus(sheet, i)) {
        keepVersus(sheet, i, known, claims);
      }
    }
    return claims;
  }

  private static void keepMatter(Sheet sheet, int i, Set<String> known, List<Claim> claims) {
    int end = i + 2;
    boolean all = false;
    while (end < sheet.size() && end < i + 20) {
      Token token = sheet.token(end);
      boolean isName = token.shape().startsUpper();
      if (isName && !known.contains(token.key())) {
        return;
      }
      if (!isName && !sheet.is(end, "-") && !sheet.is(end, "&") && !sheet.is(end, "\u2013")) {
        break;
      }
      all |= isName;
      end++;
    }
    if (all) {
      claims.add(Claim.ofPublic(i, end, Weight.AUTHORITY, Kind.CITATION, REASON));
    }
  }

  /**
   * A short form stays when its left party was cited in full, and its right party is the government or was cited too.
   */
  private void keepVersus(Sheet sheet, int versus, Set<String> known, List<Claim> claims) {
    int from = CaseNames.leftOf(sheet, versus);
    int to = CaseNames.rightOf(sheet, versus);
    for (int i = from; i < to; i++) {
      Token token = sheet.token(i);
      if (i != versus && token.shape().startsUpper() && !known.contains(token.key())
          && !law.adjudicators().isGovernmentParty(token.key())) {
        return;
      }
    }
    if (from < versus && to > versus + 2) {
      claims.add(Claim.ofPublic(from, to, Weight.AUTHORITY, Kind.CITATION, REASON));
    }
  }
}
