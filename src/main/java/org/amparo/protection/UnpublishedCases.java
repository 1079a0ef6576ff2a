package org.amparo.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.law.Law;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.CaseNames;
import org.amparo.sheet.Citations;
import org.amparo.sheet.FunctionWords;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.text.Span;

/**
 * Hides cases that no published reporter backs: docket numbers and database citations with the names before them, and
 * "X v. Y" where neither was cited from a reporter. They name private people, often the applicant.
 */
final class UnpublishedCases implements Detector {

  private static final Pattern DATABASE = Pattern.compile(
      "\\d{4}\\s+(?:WL|LEXIS|U\\.S\\.\\s(?:App|Dist)\\.\\sLEXIS"
          + "|Immig\\.\\sRptr\\.\\sLEXIS)\\s+\\d{2,9}(?:,?\\s+at\\s+\\*?\\d+)?(?:\\s*\\([^()]{0,50}\\))?");

  private static final int REPORT_TOKENS = 12;

  private final Law law;

  UnpublishedCases(Law law) {
    this.law = law;
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    AtTokens.find(sheet, DATABASE, AtTokens::isNumber, core -> {
      Span name = CaseNames.before(sheet, core.start());
      claims.add(hide(name.isEmpty() ? core : name.cover(core)));
    });
    List<Citations.Citation> citations = sheet.citations();
    Set<String> known = Citations.nameWords(sheet, citations);
    BitSet cited = new BitSet(sheet.size());
    citations.forEach(citation -> cited.set(citation.whole().start(), citation.whole().end()));
    for (int i = 1; i < sheet.size(); i++) {
      if (CaseNames.isVersus(sheet, i) && !cited.get(i)) {
        Span names = new Span(CaseNames.leftOf(sheet, i), Math.max(i + 2, CaseNames.rightOf(sheet, i)));
        if (names.start() < i && hasStranger(sheet, names, i, known)) {
          claims.add(hide(new Span(names.start(), afterReport(sheet, names.end()))));
        }
      }
    }
    return claims;
  }

  private static Claim hide(Span span) {
    return Claim.ofPrivate(span.start(), span.end(), Weight.IDENTITY, Kind.CASE_NUMBER, Role.OTHER,
        "a case without a published reporter");
  }

  /** The numbers after such a name, where OCR left no reporter to be known: "26 F. App'x. 267". */
  private static int afterReport(Sheet sheet, int from) {
    int to = from;
    for (int i = from + 1; sheet.is(from, ",") && i < Math.min(sheet.size(), from + REPORT_TOKENS); i++) {
      Token token = sheet.token(i);
      if (token.is("(") || token.is(";") || token.shape() == Shape.LOWER && token.lengthChars() > 2) {
        break;
      }
      to = AtTokens.isNumber(token) ? i + 1 : to;
    }
    return to;
  }

  private boolean hasStranger(Sheet sheet, Span names, int versus, Set<String> known) {
    for (int i = names.start(); i < names.end(); i++) {
      Token token = sheet.token(i);
      boolean broken = token.shape() == Shape.LETTER && i + 1 == names.end() && !sheet.is(i + 1, ".");
      boolean name = i != versus && !FunctionWords.contains(token.key())
          && (token.shape().startsUpper() || i == versus + 2 && token.shape() == Shape.LOWER) && (token.lengthChars() > 1 || broken);
      if (name && !known.contains(token.key()) && !law.adjudicators().isGovernmentParty(token.key())
          && !sheet.vocabulary().mayStandCapitalised(sheet.written(i))) {
        return true;
      }
    }
    return false;
  }
}
