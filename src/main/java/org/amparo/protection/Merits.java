package org.amparo.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.amparo.facts.Fact;
import org.amparo.facts.Facts;
import org.amparo.policy.Kind;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.text.Span;

/**
 * Finds the words that the claim turns on, where the facts found them: grounds, groups, kinds of persecutor and harm,
 * findings. Only everyday words in lower case, and weaker than any other claim: a name among them stays a name.
 */
final class Merits implements Detector {

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    Facts facts = sheet.facts();
    claim(sheet, facts.grounds(), Kind.GROUND, claims);
    claim(sheet, facts.socialGroups(), Kind.SOCIAL_GROUP, claims);
    claim(sheet, facts.persecutors(), Kind.PERSECUTOR, claims);
    claim(sheet, facts.harms(), Kind.HARM, claims);
    claim(sheet, facts.findings().values(), Kind.FINDING, claims);
    return claims;
  }

  private static void claim(Sheet sheet, Collection<? extends Fact<?>> facts, Kind kind, List<Claim> claims) {
    facts.stream().flatMap(fact -> fact.evidence().spans().stream())
        .map(span -> sheet.tokensIn(span.start(), span.end()))
        .forEach(span -> words(sheet, span, kind, claims));
  }

  private static void words(Sheet sheet, Span span, Kind kind, List<Claim> claims) {
    int from = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || !isEveryday(sheet, i)) {
        if (i > from) {
          claims.add(Claim.ofPublic(from, i, Weight.DEFAULT, kind, "the claim turns on it"));
        }
        from = i + 1;
      }
    }
  }

  private static boolean isEveryday(Sheet sheet, int i) {
    Token token = sheet.token(i);
    return token.shape() == Shape.LOWER && sheet.vocabulary().isGeneral(token.key());
  }
}
