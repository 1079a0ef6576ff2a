package org.amparo.sheet;

import java.util.List;
import java.util.Set;

/**
 * Puts capitals into text that has none, and takes them out of text that is all capitals, so that the rules for names
 * can be kept: a word of the law's prose that is nobody's name is written small, and everything else like a name. Where
 * case tells nothing a word needs a better reason to stay readable than being English.
 */
final class Truecase {

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sr", "sra", "senor",
      "senora");
  private static final Set<String> ROLES = Set.of("respondent", "applicant", "petitioner", "appellant", "witness",
      "brother", "sister", "mother", "father", "son", "daughter", "wife", "husband", "cousin", "uncle", "aunt",
      "partner", "friend", "attorney", "counsel", "named", "nephew", "niece");
  private static final Set<String> PLACE_OPENERS = Set.of("new", "north", "south", "east", "west", "san", "santa",
      "los", "las", "el", "la", "fort", "port", "saint", "mount", "lake", "rio");
  private static final int MOST_NAME_WORDS = 4;

  private final String text;
  private final List<Token> tokens;
  private final Vocabulary vocabulary;
  private final CaseRegions regions;
  private final char[] written;

  private Truecase(String text, List<Token> tokens, Vocabulary vocabulary, CaseRegions regions) {
    this.text = text;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.regions = regions;
    this.written = text.toCharArray();
  }

  /** The text, of the same length, with the case of names where its own tells nothing. */
  static String restore(String text, List<Token> tokens, Vocabulary vocabulary, CaseRegions regions) {
    if (regions.isEmpty()) {
      return text;
    }
    Truecase truecase = new Truecase(text, tokens, vocabulary, regions);
    for (int i = 0; i < tokens.size(); i++) {
      if (regions.contains(i)) {
        truecase.write(i);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (regions.contains(i)) {
        truecase.announced(i);
      }
    }
    return new String(truecase.written);
  }

  private void write(int i) {
    Token token = tokens.get(i);
    switch (token.shape()) {
      case LETTER, LOWER, CAPITALISED, UPPER, MIXED_CASE -> {
        lower(token);
        if (!isSafe(i)) {
          capitalise(token);
        }
      }
      case MIXED -> capitalise(token);
      case NUMBER, SYMBOL -> { }
    }
  }

  private boolean isSafe(int i) {
    String key = tokens.get(i).key();
    return key.length() == 1 ? isArticle(i)
        : vocabulary.isPlainProse(key) && !isTitle(i) && !isMonthOfDate(i) && !opensPlace(i)
            && !isGiven(i) || isAuxiliary(i);
  }

  /** "a" and "i" are words where a word of prose follows; elsewhere a lone letter may be all that is left of a name. */
  private boolean isArticle(int i) {
    Token token = tokens.get(i);
    boolean word = token.is("a") || token.is("i") || token.is("v") && is(i + 1, ".");
    return word && (token.is("v") || i + 1 < tokens.size() && tokens.get(i + 1).line() == token.line()
        && tokens.get(i + 1).key().length() > 1 && vocabulary.isPlainProse(tokens.get(i + 1).key()));
  }

  /** "new haven": words of the law that open the names of towns. */
  private boolean opensPlace(int i) {
    boolean opens = PLACE_OPENERS.contains(tokens.get(i).key());
    return opens && i + 1 < tokens.size() && tokens.get(i + 1).shape().isWord()
        && !vocabulary.isPlainProse(tokens.get(i + 1).key());
  }

  /** "will rivas": a first name that is a word as well, before a word that is none. */
  private boolean isGiven(int i) {
    return GivenNames.isWord(tokens.get(i).key()) && i + 1 < tokens.size() && tokens.get(i + 1).shape().isWord()
        && !vocabulary.isPlainProse(tokens.get(i + 1).key());
  }

  private boolean isTitle(int i) {
    return TITLES.contains(tokens.get(i).key());
  }

  private boolean isMonthOfDate(int i) {
    return Months.number(tokens.get(i).key()).isPresent() && (isNumber(i - 1) || isNumber(i + 1));
  }

  /** "will" and "may" before a word of prose are verbs. */
  private boolean isAuxiliary(int i) {
    Token token = tokens.get(i);
    return (token.is("will") || token.is("may")) && i > 0 && i + 1 < tokens.size() && !isTitle(i - 1)
        && (is(i + 1, "be") || is(i + 1, "not") || is(i + 1, "have") || is(i + 1, "also"));
  }

  /** Names that the words before them announce are names whatever they are made of. */
  private void announced(int i) {
    Token token = tokens.get(i);
    if (isTitle(i)) {
      nameAt(is(i + 1, ".") ? i + 2 : i + 1, 1);
    } else if (ROLES.contains(token.key()) && is(i + 1, ",")) {
      apposition(i + 2);
    } else if (token.is("court")) {
      court(i);
    } else if (token.is("named") || token.is("matter") && is(i + 1, "of") || token.is("in") && is(i + 1, "re")) {
      int from = token.is("named") ? i + 1 : i + 2;
      nameAt(is(from, ":") ? from + 1 : from, MOST_NAME_WORDS);
    } else if (token.is("v") && is(i + 1, ".")) {
      nameAt(i + 2, 1);
      partyBefore(i);
    }
  }

  /** "the beyoglu court of first instance". */
  private void court(int i) {
    boolean named = i > 0 && Character.isUpperCase(written[tokens.get(i - 1).start()]);
    if (named) {
      capitalise(tokens.get(i));
      if (is(i + 1, "of")) {
        nameAt(i + 2, is(i + 2, "first") ? 2 : 1);
      }
    }
  }

  private void partyBefore(int versus) {
    for (int i = versus - 1; i >= Math.max(0, versus - MOST_NAME_WORDS); i--) {
      Token token = tokens.get(i);
      if (!token.shape().isWord() || FunctionWords.contains(token.key()) || token.is("see") || token.is("cf")) {
        return;
      }
      capitalise(token);
    }
  }

  /** "the respondent, page turner, said": a few words between commas beside a role. */
  private void apposition(int from) {
    int to = from;
    while (to < tokens.size() && to - from <= MOST_NAME_WORDS && tokens.get(to).shape().isWord()) {
      to++;
    }
    if (to > from && to - from <= MOST_NAME_WORDS && is(to, ",")) {
      nameAt(from, to - from);
    }
  }

  private void nameAt(int from, int words) {
    for (int i = Math.max(0, from); i < Math.min(tokens.size(), from + words); i++) {
      Token token = tokens.get(i);
      if (!token.shape().isWord() || FunctionWords.contains(token.key())) {
        return;
      }
      capitalise(token);
    }
  }

  private boolean is(int i, String key) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(key);
  }

  private boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && AtTokens.isNumber(tokens.get(i));
  }

  private void lower(Token token) {
    for (int at = token.start(); at < token.end(); at++) {
      written[at] = Character.toLowerCase(text.charAt(at));
    }
  }

  private void capitalise(Token token) {
    written[token.start()] = Character.toUpperCase(text.charAt(token.start()));
  }
}
