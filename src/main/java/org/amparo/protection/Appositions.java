package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/** Finds relatives whose name stands before the word for them: "X, the respondent's mother". */
final class Appositions implements Detector {

  private static final Set<String> OWNERS = Set.of("his", "her", "my", "respondent", "applicant", "petitioner");
  private static final int MOST_WORDS = 5;
  private static final int MOST_ADJECTIVES = 3;

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 3; i < sheet.size(); i++) {
      if (Kinship.isRelation(sheet.token(i)) && sheet.token(i).shape() == Shape.LOWER) {
        claim(sheet, commaBefore(sheet, i), claims);
      }
    }
    return claims;
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

  private static void claim(Sheet sheet, int comma, List<Claim> claims) {
    int from = comma;
    while (from > 0 && comma - from < MOST_WORDS && isName(sheet, from - 1)) {
      from--;
    }
    if (from < comma && !(comma - from == 1 && sheet.opensSentence(from))) {
      claims.add(Claim.ofPrivate(from, comma, Weight.IDENTITY, Kind.PERSON, Role.FAMILY, "stands before a word for a "
          + "relative"));
    }
  }

  private static boolean isName(Sheet sheet, int i) {
    Token token = sheet.token(i);
    boolean word = sheet.vocabulary().mayStandCapitalised(sheet.written(i)) || sheet.vocabulary().isLegal(token.key());
    return token.shape().startsUpper() && token.shape().isWord() && token.lengthChars() > 1 && !word;
  }
}
