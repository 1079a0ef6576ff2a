package org.amparo.protection;

import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.sheet.Vocabulary;

/**
 * The rule for words that no detector spoke of: readable only for a reason. A lower-case word of English is readable; a
 * capital inside a sentence is not, unless the word may stand so; outside running text only the law's own words are.
 * Measured first as a capital-letter rule on the Text Anonymization Benchmark (Pilan et al. 2022): it hides every
 * direct identifier there.
 */
final class DefaultRule {

  private static final Set<String> SPEECH = Set.of("says", "said", "testified", "stated", "claimed", "claims", "fled",
      "fears", "feared",
      "told", "asked", "added", "explained", "argues", "argued", "wrote", "writes", "recalled", "went", "came",
          "lived", "lives", "was",
      "received", "left", "returned", "moved", "married", "threatened", "attacked", "killed", "beat", "refused",
          "reported", "worked", "explains",
      "testifies", "states", "asserts", "alleges", "recalls", "adds", "describes", "described", "is", "has", "had");
  private static final Set<String> FORMS_OF_ADDRESS = Set.of("mr", "mrs", "ms");
  private static final Set<String> VERBS_AFTER_NAMES = Set.of("says", "said", "testified", "told", "fled", "wrote",
      "recalled", "added");

  /** What the rule hides a token as, and why. */
  record Verdict(Kind kind, String reason) {}

  private DefaultRule() {}

  /** Empty where the token may stay readable. */
  static Optional<Verdict> hides(Sheet sheet, int i) {
    Token token = sheet.token(i);
    Vocabulary words = sheet.vocabulary();
    return switch (token.shape()) {
      case SYMBOL -> Optional.empty();
      case NUMBER -> number(sheet, i);
      case MIXED -> mixed(sheet, i);
      case LOWER -> lower(sheet, i);
      case LETTER -> letter(sheet, i);
      case CAPITALISED, UPPER, MIXED_CASE -> capital(sheet, i);
    };
  }

  private static Optional<Verdict> lower(Sheet sheet, int i) {
    Token token = sheet.token(i);
    Vocabulary words = sheet.vocabulary();
    if (token.lengthChars() == 1) {
      boolean counts = sheet.is(i - 1, "(") || sheet.is(i + 1, ")") || sheet.is(i + 1, ".");
      return sheet.isProse(i) || counts ? Optional.empty() : unknown("a lone letter, as captions leave of a name");
    }
    boolean readable = words.isGeneral(token.key()) || words.isDerived(token.key())
        || words.isMisread(token.key(), token.shape()) && !sheet.isCaseless(i);
    return readable ? Optional.empty() : unknown("no word list knows it");
  }

  private static Optional<Verdict> unknown(String reason) {
    return Optional.of(new Verdict(Kind.UNKNOWN, reason));
  }

  private static Optional<Verdict> capital(Sheet sheet, int i) {
    Token token = sheet.token(i);
    Vocabulary words = sheet.vocabulary();
    if (sheet.isCaseless(i)) {
      return FORMS_OF_ADDRESS.contains(token.key()) ? Optional.empty() : unknown("no everyday word, in text of one case");
    }
    if (!sheet.isProse(i) || token.shape() == Shape.UPPER) {
      boolean stands = words.isLegal(token.key()) || words.mayStandCapitalised(sheet.written(i))
          && !words.isAmbiguous(token.key());
      boolean misread = words.isMisread(token.key(), token.shape());
      return stands || misread ? Optional.empty() : unknown("a capital word that no list of the law's words knows");
    }
    if (words.mayStandCapitalised(sheet.written(i)) || token.shape() == Shape.CAPITALISED
        && words.isMisread(token.key(), token.shape())) {
      return Optional.empty();
    }
    if (!sheet.opensSentence(i) && !opensQuotation(sheet, i)) {
      return unknown("a capital inside a sentence");
    }
    return opening(sheet, i);
  }

  private static Optional<Verdict> opening(Sheet sheet, int i) {
    Token token = sheet.token(i);
    Vocabulary words = sheet.vocabulary();
    boolean general = words.isGeneral(token.key());
    String next = i + 1 < sheet.size() ? sheet.token(i + 1).key() : "";
    boolean actsLikeAName = VERBS_AFTER_NAMES.contains(next) || words.isAmbiguous(token.key()) && SPEECH.contains(next);
    return general && !actsLikeAName ? Optional.empty() : unknown("opens a sentence as a name would");
  }

  /** A quotation may open with a capital; then a lower-case word of English follows it, and the word is no name. */
  private static boolean opensQuotation(Sheet sheet, int i) {
    boolean quote = sheet.is(i - 1, "\u201C") || sheet.is(i - 1, "\"");
    Vocabulary words = sheet.vocabulary();
    return quote && i + 1 < sheet.size() && sheet.token(i + 1).shape() == Shape.LOWER
        && words.isGeneral(sheet.token(i + 1).key()) && words.isGeneral(sheet.token(i).key())
        && !words.isAmbiguous(sheet.token(i).key());
  }

  /** A lone capital may be all that a caption left of a name. */
  private static Optional<Verdict> letter(Sheet sheet, int i) {
    Token token = sheet.token(i);
    boolean pronoun = token.is("i") && sheet.isProse(i) && !sheet.is(i + 1, ".") && !sheet.is(i + 1, "-");
    boolean article = token.is("a") && sheet.isProse(i) && sheet.opensSentence(i)
        && i + 1 < sheet.size() && sheet.token(i + 1).shape() == Shape.LOWER;
    boolean country = token.is("u") && sheet.is(i + 1, ".") && sheet.is(i + 2, "s") || token.is("s") && sheet.is(i - 1,
        ".") && sheet.is(i - 2, "u");
    return pronoun || article || country || isEnumerator(sheet, i) || isAltered(sheet, i) ? Optional.empty()
        : unknown("a lone capital, as captions leave of a name");
  }

  /** "[W]e": a quotation's first letter, changed by whoever quotes. */
  private static boolean isAltered(Sheet sheet, int i) {
    boolean bracketed = sheet.is(i - 1, "[") && sheet.is(i + 1, "]") && i + 2 < sheet.size()
        && sheet.touches(i - 1, i) && sheet.touches(i, i + 1) && sheet.touches(i + 1, i + 2)
        && sheet.token(i + 2).shape() == Shape.LOWER;
    String word = bracketed ? sheet.token(i).key() + sheet.token(i + 2).key() : "";
    return sheet.vocabulary().isGeneral(word) && !sheet.vocabulary().isAmbiguous(word);
  }

  /** "B. Nexus": a letter that opens a line and numbers a heading of the law's words. */
  private static boolean isEnumerator(Sheet sheet, int i) {
    boolean opens = sheet.lineOf(i).firstToken() == i && sheet.is(i + 1, ".") && i + 2 < sheet.lineOf(i).endToken();
    return opens && sheet.token(i + 2).lengthChars() >= 4 && sheet.vocabulary().isLegal(sheet.token(i + 2).key());
  }

  private static Optional<Verdict> number(Sheet sheet, int i) {
    if (!sheet.isProse(i)) {
      return Optional.of(new Verdict(Kind.NUMBER, "a number outside running text"));
    }
    Token token = sheet.token(i);
    boolean longNumber = token.lengthChars() > 3;
    boolean thousands = sheet.is(i - 1, ",") && sheet.touches(i - 1, i) && token.lengthChars() == 3;
    boolean beforeThousands = sheet.is(i + 1, ",") && sheet.touches(i + 1, i + 2) && i + 2 < sheet.size()
        && sheet.token(i + 2).lengthChars() == 3
        && sheet.token(i + 2).shape() == Shape.NUMBER;
    boolean slashed = sheet.is(i - 1, "/") && sheet.touches(i - 1, i) || sheet.is(i + 1, "/") && sheet.touches(i, i
        + 1);
    boolean startsLine = sheet.lineOf(i).firstToken() == i && sheet.lineOf(i).endToken() == i + 1;
    boolean tail = token.lengthChars() == 3 && sheet.is(i - 1, "-") && i - 3 < sheet.lineOf(i).firstToken();
    return tail || longNumber || slashed || thousands || beforeThousands || startsLine
        ? Optional.of(new Verdict(Kind.NUMBER, "an exact number")) : Optional.empty();
  }

  private static Optional<Verdict> mixed(Sheet sheet, int i) {
    String key = sheet.token(i).key();
    boolean ordinal = key.length() <= 5 && Character.isDigit(key.charAt(0))
        && (key.endsWith("th") || key.endsWith("st") || key.endsWith("nd") || key.endsWith("rd") || key.endsWith("d"));
    return ordinal && sheet.isProse(i) ? Optional.empty() : unknown("letters and digits together");
  }
}
