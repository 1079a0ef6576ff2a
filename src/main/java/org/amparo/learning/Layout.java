package org.amparo.learning;

import java.util.Locale;
import org.amparo.text.Span;

/** How a text's tokens are written and where they stand: worked out once, read by every feature. */
final class Layout {

  /** How a token is written. */
  enum Case { LOWER, CAPITALISED, UPPER, LETTER, NUMBER, MIXED, SYMBOL }

  final int size;
  /** Lower case; digits as zeros. */
  final String[] key;
  /** Lower case, digits as they are. */
  final String[] exact;
  final Case[] cases;
  final String[] shape;
  /** The index of the paragraph, counted from 0. */
  final int[] paragraph;
  /** The first token of the sentence. */
  final int[] sentence;
  /** The nearest heading above, as a key; empty where there is none. */
  final String[] heading;
  /** First and last token (inclusive) of the run of capitals and numbers that a token stands in; itself if none. */
  final int[] runFirst;
  final int[] runLast;

  Layout(Tokens tokens) {
    size = tokens.size();
    key = new String[size];
    exact = new String[size];
    cases = new Case[size];
    shape = new String[size];
    paragraph = new int[size];
    sentence = new int[size];
    heading = new String[size];
    runFirst = new int[size];
    runLast = new int[size];
    for (int i = 0; i < size; i++) {
      write(i, tokens.word(i));
    }
    place(tokens);
    new Runs(this).mark();
  }

  boolean isWord(int i) {
    return cases[i] != Case.SYMBOL;
  }

  boolean isCapital(int i) {
    return switch (cases[i]) {
      case CAPITALISED, UPPER, LETTER, MIXED -> true;
      case LOWER, NUMBER, SYMBOL -> false;
    };
  }

  /** Whether a token may be part of what identifies by how it is written. */
  boolean isStriking(int i) {
    return isCapital(i) || cases[i] == Case.NUMBER;
  }

  private void write(int i, String word) {
    exact[i] = word.toLowerCase(Locale.ROOT);
    StringBuilder zeros = new StringBuilder(word.length());
    StringBuilder form = new StringBuilder();
    int upper = 0;
    int digits = 0;
    int letters = 0;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      char kind = Character.isDigit(c) ? '0' : Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
      upper += kind == 'X' ? 1 : 0;
      digits += kind == '0' ? 1 : 0;
      letters += kind == 'X' || kind == 'x' ? 1 : 0;
      zeros.append(kind == '0' ? '0' : Character.toLowerCase(c));
      if (form.isEmpty() || form.charAt(form.length() - 1) != kind || kind == '0') {
        form.append(kind);
      }
    }
    key[i] = zeros.toString();
    shape[i] = form.toString();
    cases[i] = kase(upper, digits, letters, word);
  }

  private static Case kase(int upper, int digits, int letters, String word) {
    if (letters + digits == 0) {
      return Case.SYMBOL;
    }
    if (digits > 0) {
      return letters == 0 ? Case.NUMBER : Case.MIXED;
    }
    if (upper == 0) {
      return Case.LOWER;
    }
    if (letters == 1) {
      return Case.LETTER;
    }
    boolean first = Character.isUpperCase(word.charAt(0));
    return upper == letters ? Case.UPPER : upper == 1 && first ? Case.CAPITALISED : Case.MIXED;
  }

  private void place(Tokens tokens) {
    String above = "";
    int number = 0;
    int first = 0;
    for (int i = 0; i < size; i++) {
      boolean opens = i == 0 || breaks(tokens, i);
      if (opens) {
        number += i == 0 ? 0 : 1;
        String own = headingAt(tokens, i);
        above = own.isEmpty() ? above : own;
      }
      first = opens || i > 0 && endsSentence(i - 1) ? i : first;
      paragraph[i] = number;
      sentence[i] = first;
      heading[i] = above;
    }
  }

  private static boolean breaks(Tokens tokens, int i) {
    Span gap = new Span(tokens.spans().get(i - 1).end(), tokens.spans().get(i).start());
    return gap.of(tokens.text()).indexOf('\n') >= 0;
  }

  private boolean endsSentence(int i) {
    boolean stop = switch (key[i]) {
      case ".", "?", "!" -> true;
      default -> false;
    };
    return stop && i > 0 && i + 1 < size && isCapital(i + 1) && cases[i - 1] != Case.LETTER
        && !key[i - 1].equals("mr") && !key[i - 1].equals("mrs") && !key[i - 1].equals("ms")
        && !key[i - 1].equals("no") && !key[i - 1].equals("dr");
  }

  /** A paragraph of a few words, most of them in capitals. */
  private String headingAt(Tokens tokens, int first) {
    StringBuilder words = new StringBuilder();
    int letters = 0;
    int upper = 0;
    for (int i = first; i < size && (i == first || !breaks(tokens, i)); i++) {
      if (i - first > 7) {
        return "";
      }
      boolean word = cases[i] != Case.SYMBOL;
      letters += word ? 1 : 0;
      upper += cases[i] == Case.UPPER ? 1 : 0;
      words.append(key[i]).append(' ');
    }
    return upper * 2 > letters ? words.toString().strip() : "";
  }
}
