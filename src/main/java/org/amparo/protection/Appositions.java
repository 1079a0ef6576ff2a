package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.law.Countries;
import org.amparo.law.Law;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.GivenNames;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/** Finds relatives whose name stands before the word for them: "X, the respondent's mother". */
final class Appositions implements Detector {

  private static final Set<String> OWNERS = Set.of("his", "her", "my", "respondent", "applicant", "petitioner");
  private static final int MOST_WORDS = 5;
  private static final int MOST_ADJECTIVES = 3;
  private static final Set<String> BELONGING = Set.of("native", "natives", "citizen", "citizens", "national", "nationals");

  private final Countries countries;

  Appositions(Law law) {
    this.countries = law.countries();
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 3; i < sheet.size(); i++) {
      if (Kinship.isRelation(sheet.token(i)) && sheet.token(i).shape() == Shape.LOWER && !isOwner(sheet.token(i))) {
        claim(sheet, commaBefore(sheet, i), claims);
      }
    }
    return claims;
  }

  /** "Santa Ana, his mother's town" is no mother. */
  private static boolean isOwner(Token relation) {
    return relation.lengthChars() > relation.key().length();
  }

  /** The comma or bracket before "the respondent's older ..." that ends at a relation; 0 where none stands. */
  private static int commaBefore(Sheet sheet, int relation) {
    int at = relation - 1;
    while (at > 0 && relation - at <= MOST_ADJECTIVES && !OWNERS.contains(sheet.token(at).key())) {
      at--;
    }
    boolean owned = OWNERS.contains(sheet.token(at).key());
    int opening = sheet.is(at - 1, "the") ? at - 2 : at - 1;
    return owned && (sheet.is(opening, ",") || sheet.is(opening, "(")) ? opening : 0;
  }

  private void claim(Sheet sheet, int comma, List<Claim> claims) {
    int from = comma;
    while (from > 0 && comma - from < MOST_WORDS && isName(sheet, from - 1)) {
      from--;
    }
    boolean opens = comma - from == 1 && sheet.opensSentence(from);
    if (from < comma && !opens && !isCountry(sheet, from, comma)) {
      claims.add(Claim.ofPrivate(from, comma, Weight.IDENTITY, Kind.PERSON, Role.FAMILY, "stands before a word for a "
          + "relative"));
    }
  }

  /** "A citizen of Mexico, his wife, ..."; where people bear the country's name, only what belongs to it tells. */
  private boolean isCountry(Sheet sheet, int from, int comma) {
    String words = IntStream.range(from, comma).mapToObj(sheet::written).collect(Collectors.joining(" "));
    boolean borneByPeople = comma - from == 1 && GivenNames.isCountry(sheet.token(from).key());
    boolean belongs = from > 1 && sheet.is(from - 1, "of") && BELONGING.contains(sheet.token(from - 2).key());
    return countries.find(words).isPresent() && (!borneByPeople || belongs);
  }

  private static boolean isName(Sheet sheet, int i) {
    Token token = sheet.token(i);
    boolean word = sheet.vocabulary().mayStandCapitalised(sheet.written(i)) || sheet.vocabulary().isLegal(token.key());
    return token.shape().startsUpper() && token.shape().isWord() && token.lengthChars() > 1 && !word;
  }
}
