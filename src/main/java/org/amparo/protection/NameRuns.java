package org.amparo.protection;

import java.util.Set;
import org.amparo.sheet.FunctionWords;
import org.amparo.sheet.Months;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/** Follows a run of words that may be one person's name: capitals, initials, particles, hyphens. */
final class NameRuns {

  private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "da", "das", "do", "dos", "y",
      "van", "von",
      "der", "den", "bin", "ibn", "bint", "al", "el", "ul", "abu", "e", "di", "du", "le");
  private static final int MOST_TOKENS = 14;

  private NameRuns() {}

  /** Index after the last token of the run that begins at a token; the token itself where it begins none. */
  static int endOf(Sheet sheet, int from) {
    int end = from;
    int at = from;
    while (at < sheet.size() && at < from + MOST_TOKENS) {
      Token token = sheet.token(at);
      if (token.shape().startsUpper()) {
        if (Months.number(token.key()).isPresent() && token.shape() == Shape.CAPITALISED) {
          break;
        }
        if (at > from && token.shape() == Shape.UPPER && sheet.vocabulary().isLegal(token.key())) {
          break;
        }
        if (at > from && sheet.vocabulary().mayStandCapitalised(sheet.written(at)) && token.shape() != Shape.LETTER
            && !isMisreadName(sheet, at)) {
          break;
        }
        at++;
        end = at;
      } else if (end > from && joins(sheet, at)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Our" right behind a name and inside a sentence: a name that lost a letter, or no sentence would hold it. */
  private static boolean isMisreadName(Sheet sheet, int at) {
    Token token = sheet.token(at);
    return token.shape() == Shape.CAPITALISED && FunctionWords.contains(token.key()) && sheet.isProse(at)
        && !sheet.opensSentence(at) && sheet.token(at - 1).line() == token.line()
        && (sheet.is(at + 1, ",") || sheet.is(at + 1, "("));
  }

  static boolean isParticle(String key) {
    return PARTICLES.contains(key);
  }

  private static boolean joins(Sheet sheet, int at) {
    Token token = sheet.token(at);
    if (token.shape() == Shape.LOWER) {
      return PARTICLES.contains(token.key());
    }
    boolean initial = token.is(".") && sheet.token(at - 1).lengthChars() <= 2;
    return initial || (token.is("-") || token.is("\u2019") || token.is("'")) && sheet.touches(at - 1, at);
  }
}
