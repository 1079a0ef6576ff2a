package org.amparo.protection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.law.Law;
import org.amparo.law.Place;
import org.amparo.law.State;
import org.amparo.policy.Kind;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Tokenizer;
import org.amparo.text.Span;

/**
 * Keeps the labels of an earlier protection, so that protecting a copy again changes nothing. A bracket counts as a
 * label when every word in it is one that our labels use or a country, state or region after "in" or "of".
 */
final class StandInsKept implements Detector {

  private static final Pattern BRACKET = Pattern.compile("\\[([\\p{L}\\p{N} .'-]{2,70})](?:'s)?");
  private static final Pattern ROLE = Pattern.compile(
      "(?:Clerk|Adjudicator|Applicant's (?:(?:older|younger|oldest|youngest|middle|first|second|third|fourth|fifth|sixth"
          + "|seventh|eighth|ninth|tenth) ){0,2}(?:" + Kinship.relations() + ")|(?:Applicant|Attorney|Government counsel|Witness|Person|Family member|Persecutor|Name)(?: \\d{1,4})?)");
  private static final Pattern WORDS = Pattern.compile(
      "((?:In )?(?:[a-z][a-z']*[ -]?)*(?:(?:19|20)\\d{2}s?(?: [a-z]+)?|\\d{2}-\\d{2})?(?: (?:in|to)(?: the)?(?: early| mid"
          + "| late)?[ -]?(?:(?:19|20)\\d{2}s?|a year)?)?)"
          + "(?:U\\.S\\. (?:state|city)|(?<=(?:in|of) )(\\p{Lu}[\\p{L}.' -]{2,40}))?");

  private final Set<String> places = new HashSet<>();

  StandInsKept(Law law) {
    law.states().all().stream().map(State::name).forEach(places::add);
    law.countries().all().forEach(country -> places.add(country.name()));
    law.countries().places().stream().map(Place::region).forEach(places::add);
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    AtTokens.find(sheet, BRACKET, token -> token.is("["), span -> {
      if (isOurs(sheet, span)) {
        claims.add(Claim.ofPublic(span.start(), span.end(), Weight.LABEL, Kind.STAND_IN, "a stand-in already"));
      }
    });
    return claims;
  }

  private boolean isOurs(Sheet sheet, Span span) {
    String text = sheet.text().substring(sheet.token(span.start()).end(), sheet.token(span.end() - 1).end());
    String label = text.substring(0, text.indexOf(']'));
    if (ROLE.matcher(label).matches()) {
      return true;
    }
    Matcher words = WORDS.matcher(label);
    if (!words.matches()) {
      return false;
    }
    boolean known = words.group(2) == null || places.contains(words.group(2));
    return known && Tokenizer.cut(words.group(1)).stream()
        .allMatch(t -> t.shape() != Shape.LOWER || sheet.vocabulary().isGeneral(t.key()) || t.lengthChars() == 1);
  }
}
