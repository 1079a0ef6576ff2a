package org.amparo.versions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.policy.Kind;

/** Which words of the other version tell what a label hides: words that the copy with the label shows nowhere. */
final class Telling {

  private static final Pattern MONTH = Pattern.compile(Days.MONTH_WORD, Pattern.CASE_INSENSITIVE);
  private static final Set<Kind> NAMES = EnumSet.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION);
  private static final Set<Kind> NUMBERS =
      EnumSet.of(Kind.FILE_NUMBER, Kind.CASE_NUMBER, Kind.PHONE, Kind.NUMBER, Kind.AGE);
  private static final int SHORTEST_NUMBER = 2;
  private static final double CASELESS = 0.03;

  private final Set<String> shown;
  private final boolean caseless;

  /**
   * @param hiding the tokens of the version that hides
   * @param showing the tokens of the version that shows
   */
  Telling(List<Token> hiding, List<Token> showing) {
    shown = words(hiding).stream().map(Telling::telltale).collect(Collectors.toSet());
    List<Token.Word> words = words(showing);
    long capitals = words.stream().filter(Token.Word::capitalised).count();
    caseless = capitals < CASELESS * words.size();
  }

  private static List<Token.Word> words(List<Token> tokens) {
    return tokens.stream().filter(Token.Word.class::isInstance).map(Token.Word.class::cast).toList();
  }

  /** A name that is a word too ("Rose") is told from the word by its capital. */
  private static String telltale(Token.Word word) {
    return (word.capitalised() ? "A" : "a") + word.key();
  }

  /** Whether a word tells something of a kind that a label hides. */
  boolean tells(Kind hidden, Token.Word word) {
    if (hidden == Kind.DATE) {
      return word.hasDigit() || MONTH.matcher(word.shown()).matches();
    }
    boolean number = !NAMES.contains(hidden) && isNumber(word);
    return number || !NUMBERS.contains(hidden) && isName(word);
  }

  /** What a word is by its look, where the label does not say. */
  static Kind kind(Kind hidden, Token.Word word) {
    if (hidden != Kind.UNKNOWN) {
      return hidden;
    }
    boolean date = Days.of(word.shown()).isPresent();
    return date ? Kind.DATE : word.hasDigit() ? Kind.NUMBER : Kind.PERSON;
  }

  private boolean isName(Token.Word word) {
    boolean stands = word.capitalised() || caseless;
    return stands && word.shown().length() > 1 && !word.hasDigit() && isNew(word);
  }

  private boolean isNumber(Token.Word word) {
    return word.hasDigit() && word.shown().length() >= SHORTEST_NUMBER && isNew(word);
  }

  private boolean isNew(Token.Word word) {
    return !shown.contains(telltale(word)) && (!caseless || !shown.contains("A" + word.key()));
  }
}
