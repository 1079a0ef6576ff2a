package org.amparo.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.text.Span;

/**
 * Turns scores into the stretches that are hidden. Neighbouring words of one kind are one stretch; all stretches of the
 * same words in a text are hidden together or not at all, the longer ones only at better odds: one more entity hidden
 * is worth as much whether it has two words or twenty, and every word hidden without need is lost to the reader.
 */
final class Masking {

  /** Below this a word is no part of any stretch. */
  private static final double LEAST_TELLS = 0.01;
  private static final double LEAST_HIDE = 0.007;

  /** A word at the edge goes with the others only if it is at least this share as likely to go as the likeliest. */
  private static final double EDGE_SHARE = 0.08;

  private static final double LEAST_EMPTY_WORD = 0.4;

  private static final Pattern PARTING = Pattern.compile("[\n;:()\u201C\u201D\"]");

  private final Layout layout;
  private final Scores scores;
  private final Runs runs;
  private final NumberPatterns patterns;
  private final List<Group> groups = new ArrayList<>();

  /** All stretches of the same words, and the log odds at which they go. */
  private record Group(double odds, List<Stretch> stretches) {}

  /** A stretch of words: index of the first, and index after the last. */
  private record Stretch(int first, int end) {}

  Masking(Tokens tokens, Scores scores) {
    this.layout = new Layout(tokens);
    this.scores = scores;
    this.runs = new Runs(layout);
    this.patterns = new NumberPatterns(layout);
    Map<String, List<Stretch>> byWords = new HashMap<>();
    for (Stretch stretch : stretches()) {
      byWords.computeIfAbsent(words(stretch), w -> new ArrayList<>()).add(stretch);
    }
    byWords.values().forEach(same -> groups.add(new Group(odds(same), List.copyOf(same))));
  }

  /** What is hidden when stretches go from these log odds on. */
  List<Span> spans(double threshold) {
    return groups.stream().filter(g -> g.odds() >= threshold)
        .flatMap(g -> g.stretches().stream()).flatMap(this::parts).sorted().toList();
  }

  /** The same, with what each is. */
  List<Found> found(double threshold, List<String> kinds) {
    return groups.stream().filter(g -> g.odds() >= threshold)
        .flatMap(g -> g.stretches().stream().map(
            stretch -> new Found(span(stretch), kinds.get(kind(stretch.first())), g.odds())))
        .sorted(Comparator.comparing(Found::span)).toList();
  }

  private int kind(int i) {
    return scores.kind()[layout.tokenOf(i)];
  }

  private double odds(List<Stretch> same) {
    double sum = 0;
    int words = 0;
    for (Stretch stretch : same) {
      double hide = 0;
      for (int i = stretch.first(); i < stretch.end(); i++) {
        hide += hide(i);
      }
      int length = stretch.end() - stretch.first();
      sum += hide / length;
      words += length;
    }
    double mean = Math.min(1 - 1e-6, Math.max(1e-9, sum / same.size()));
    return Math.log(mean / (1 - mean)) - Math.log(words);
  }

  private double hide(int i) {
    return scores.hide()[layout.tokenOf(i)];
  }

  private boolean isInside(int i) {
    boolean number = switch (patterns.of(i)) {
      case DATE, SLASH -> true;
      case NONE, YEAR, LAW, QUANTITY, NUMBER -> false;
    };
    return number || scores.tells()[layout.tokenOf(i)] > LEAST_TELLS || hide(i) > LEAST_HIDE;
  }

  private List<Stretch> stretches() {
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

  /** Without the words inside that tell nothing, unless they would go by themselves. */
  private Stream<Span> parts(Stretch stretch) {
    Stream.Builder<Span> parts = Stream.builder();
    int first = -1;
    for (int i = stretch.first(); i <= stretch.end(); i++) {
      boolean kept = i == stretch.end() || isEmptyWord(i) && hide(i) < LEAST_EMPTY_WORD;
      if (kept && first >= 0) {
        parts.add(span(new Stretch(first, i)));
        first = -1;
      } else if (!kept && first < 0) {
        first = i;
      }
    }
    return parts.build();
  }

  private boolean isEmptyWord(int i) {
    return WordLists.FUNCTION.contains(layout.lower(i)) || WordLists.TITLES.contains(layout.lower(i));
  }

  private boolean isFunction(int i) {
    return layout.word(i).isLower() && WordLists.FUNCTION.contains(layout.lower(i));
  }

  /** The words that tell what a stretch names: "Mrs Brandvold" is "Brandvold". */
  private String words(Stretch stretch) {
    StringBuilder words = new StringBuilder();
    int first = stretch.first();
    while (first < stretch.end() - 1
        && (WordLists.TITLES.contains(layout.lower(first)) || WordLists.FUNCTION.contains(layout.lower(first)))) {
      first++;
    }
    for (int i = first; i < stretch.end(); i++) {
      words.append(layout.lower(i)).append(' ');
    }
    return words.toString();
  }

  private Span span(Stretch stretch) {
    return new Span(layout.start(stretch.first()), layout.end(stretch.end() - 1));
  }
}
