package org.amparo.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text (its symbols stand in the gaps between them), how they are written and where they stand: worked
 * out once, read by every feature. Indices are of words, not of tokens.
 */
final class Layout {

  private static final String EDGE = "^";

  private final String text;
  private final int[] tokenOf;
  private final int[] start;
  private final int[] end;
  private final String[] gaps;
  private final String[] cues;
  private final WordForm[] words;
  private final boolean[] opensSentence;
  private final boolean[] opensParagraph;
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> inLowerCase = new HashSet<>();
  private final Set<String> titled = new HashSet<>();

  Layout(Tokens tokens) {
    text = tokens.text();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (TabWords.isWordChar(text.codePointAt(tokens.spans().get(i).start()))) {
        kept.add(i);
      }
    }
    tokenOf = kept.stream().mapToInt(Integer::intValue).toArray();
    start = kept.stream().mapToInt(i -> tokens.spans().get(i).start()).toArray();
    end = kept.stream().mapToInt(i -> tokens.spans().get(i).end()).toArray();
    cues = kept.stream().map(i -> tokens.cues().get(i)).toArray(String[]::new);
    words = kept.stream().map(i -> WordForm.of(tokens.word(i))).toArray(WordForm[]::new);
    gaps = new String[words.length + 1];
    opensSentence = new boolean[words.length];
    opensParagraph = new boolean[words.length];
    for (int i = 0; i <= words.length; i++) {
      gaps[i] = text.substring(i == 0 ? 0 : end[i - 1], i == words.length ? text.length() : start[i]);
    }
    for (int i = 0; i < words.length; i++) {
      opensParagraph[i] = i == 0 || blankLine(gaps[i]);
      opensSentence[i] = opensParagraph[i] || endsSentence(i);
      times.merge(words[i].lower(), 1, Integer::sum);
      if (words[i].isLower()) {
        inLowerCase.add(words[i].lower());
      }
    }
    meetTitled();
  }

  String text() {
    return text;
  }

  int size() {
    return words.length;
  }

  /** The index of a word's token. */
  int tokenOf(int i) {
    return tokenOf[i];
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  WordForm word(int i) {
    return words[i];
  }

  /** What stands between a word and the one before it; the last gap ends the text. */
  String gap(int i) {
    return gaps[i];
  }

  /** What rules said of a word; beyond the text's ends the empty string. */
  String cue(int i) {
    return i < 0 || i >= words.length ? "" : cues[i];
  }

  /** A word's key, or a mark beyond the text's ends. */
  String key(int i) {
    return i < 0 || i >= words.length ? EDGE : words[i].key();
  }

  String lower(int i) {
    return i < 0 || i >= words.length ? EDGE : words[i].lower();
  }

  String shape(int i) {
    return i < 0 || i >= words.length ? EDGE : words[i].shape();
  }

  boolean opensSentence(int i) {
    return opensSentence[i];
  }

  boolean opensParagraph(int i) {
    return opensParagraph[i];
  }

  /** How often a word stands in the text, whatever its case. */
  int times(int i) {
    return times.getOrDefault(words[i].lower(), 0);
  }

  boolean isAlsoInLowerCase(int i) {
    return inLowerCase.contains(words[i].lower());
  }

  /** Whether the word follows a title somewhere in the text ("Mrs Brandvold"). */
  boolean isTitled(int i) {
    return titled.contains(words[i].written());
  }

  private static boolean blankLine(String gap) {
    int first = gap.indexOf('\n');
    return first >= 0 && gap.indexOf('\n', first + 1) >= 0 || gap.indexOf('\f') >= 0;
  }

  private boolean endsSentence(int i) {
    String gap = gaps[i];
    boolean stop = gap.chars().anyMatch(c -> c == '.' || c == '!' || c == '?' || c == ':');
    WordForm before = words[i - 1];
    boolean abbreviation = WordLists.ABBREVIATIONS.contains(before.lower())
        || before.capital() && before.written().length() == 1;
    return stop && !abbreviation && Character.isWhitespace(gap.charAt(gap.length() - 1)) || opensQuotation(i);
  }

  private boolean opensQuotation(int i) {
    String gap = gaps[i];
    return gap.startsWith(":") && (gap.endsWith("\u201C") || gap.endsWith("\""));
  }

  private void meetTitled() {
    for (int i = 0; i + 1 < words.length; i++) {
      if (words[i].capital() && WordLists.TITLES.contains(words[i].lower())) {
        int at = i + 1;
        while (at < words.length && words[at].capital() && goesOn(at)) {
          titled.add(words[at].written());
          at++;
        }
      }
    }
  }

  /** Whether a word may be part of the name that the word before it is part of. */
  private boolean goesOn(int i) {
    return gaps[i].length() <= 2 && gaps[i].indexOf('\n') < 0 && !opensSentence[i];
  }
}
