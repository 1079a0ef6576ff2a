package org.amparo.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into stretches of neighbouring words of one kind that may have to go. */
final class Stretches {

  /** Below this a word is no part of any stretch. */
  private static final double LEAST_TELLS = 0.04;
  private static final double LEAST_HIDE = 0.6 * LEAST_TELLS;

  /** A word at the edge goes with the others only if it is at least this share as likely to go as the likeliest. */
  private static final double EDGE_SHARE = 0.2;

  private static final Pattern PARTING = Pattern.compile("[\n;:()\u201C\u201D\"]");

  private final Layout layout;
  private final Scores scores;
  private final Runs runs;
  private final NumberPatterns patterns;

  /** A stretch of words: index of the first, and index after the last. */
  record Stretch(int first, int end) {}

  Stretches(Layout layout, Scores scores, NumberPatterns patterns) {
    this.layout = layout;
    this.scores = scores;
    this.runs = new Runs(layout);
    this.patterns = patterns;
  }

  private boolean isInside(int i) {
    boolean number = switch (patterns.of(i)) {
      case DATE, SLASH -> true;
      case NONE, YEAR, LAW, QUANTITY, NUMBER -> false;
    };
    return number || scores.tells()[layout.tokenOf(i)] > LEAST_TELLS || hide(i) > LEAST_HIDE;
  }

  /** All stretches, in order. */
  List<Stretch> all() {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    while (at < layout.size()) {
      if (!isInside(at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < layout.size() && isInside(end) && goesOn(at, end)) {
        end++;
      }
      Stretch trimmed = trimmed(at, end);
      if (trimmed.end() > trimmed.first()) {
        stretches.add(trimmed);
      }
      at = end;
    }
    return stretches;
  }

  private boolean goesOn(int first, int at) {
    String gap = layout.gap(at);
    if (layout.opensSentence(at) || PARTING.matcher(gap).find()) {
      return false;
    }
    boolean sameKind = kind(at) == kind(first);
    if (!sameKind && !runs.same(at, at - 1)) {
      return false;
    }
    boolean stop = gap.indexOf('.') >= 0 || gap.indexOf(',') >= 0;
    boolean initial = layout.word(at - 1).written().length() == 1;
    boolean number = layout.word(first).digits() || layout.word(at).digits();
    return !stop || number || initial || WordLists.TITLES.contains(layout.lower(at - 1));
  }

  /** Without function words, and words that the scorer doubts, at the edges. */
  private Stretch trimmed(int from, int to) {
    double best = 0;
    for (int i = from; i < to; i++) {
      best = Math.max(best, hide(i));
    }
    int first = from;
    int end = to;
    while (first < end && isEdge(first, best)) {
      first++;
    }
    while (end > first && isEdge(end - 1, best)) {
      end--;
    }
    return new Stretch(first, end);
  }

  private boolean isEdge(int i, double best) {
    return isFunction(i) || !layout.word(i).capital() && hide(i) < EDGE_SHARE * best;
  }

  private boolean isFunction(int i) {
    return layout.word(i).isLower() && WordLists.FUNCTION.contains(layout.lower(i));
  }

  private int kind(int i) {
    return scores.kind()[layout.tokenOf(i)];
  }

  private double hide(int i) {
    return scores.hide()[layout.tokenOf(i)];
  }
}
