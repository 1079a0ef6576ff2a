package org.amparo.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.text.Span;

/**
 * Turns scores into the stretches that are hidden. All stretches of the same words in a text are hidden together or not
 * at all, the longer ones only at better odds: one more entity hidden is worth as much whether it has two words or
 * twenty, and every word hidden without need is lost to the reader.
 */
final class Masking {

  /** A word inside a stretch that tells nothing stays unless it would go by itself. */
  private static final double LEAST_EMPTY_WORD = 0.4;

  /** Signs that belong to the number beside them. */
  private static final String SIGNS = "\u20AC\u00A3$%#+\u2116\u00B0\u00B2\u00B3\u2011";

  private final Layout layout;
  private final Scores scores;
  private final Certain certain;
  private final List<Group> groups = new ArrayList<>();

  /** All stretches of the same words, and the log odds at which they go. */
  private record Group(double odds, List<Stretches.Stretch> stretches) {}

  Masking(Tokens tokens, Scores scores) {
    this.layout = new Layout(tokens);
    this.scores = scores;
    NumberPatterns patterns = new NumberPatterns(layout);
    this.certain = new Certain(layout, patterns);
    Map<String, List<Stretches.Stretch>> byWords = new HashMap<>();
    for (Stretches.Stretch stretch : new Stretches(layout, scores, patterns).all()) {
      byWords.computeIfAbsent(words(stretch), w -> new ArrayList<>()).add(stretch);
    }
    byWords.values().forEach(same -> groups.add(new Group(odds(same), List.copyOf(same))));
  }

  /** What is hidden when stretches go from these log odds on; what names somebody for certain goes at any. */
  List<Span> spans(double threshold) {
    Stream<Span> scored = groups.stream().filter(g -> g.odds() >= threshold)
        .flatMap(g -> g.stretches().stream()).flatMap(this::parts);
    Stream<Span> always = certain.stretches().stream().map(stretch -> span(stretch.first(), stretch.end()));
    return TabEvaluation.merged(Stream.concat(scored, always).toList());
  }

  /** What the scorer finds, with what each is. */
  List<Found> found(double threshold, List<String> kinds) {
    return groups.stream().filter(g -> g.odds() >= threshold)
        .flatMap(g -> g.stretches().stream().map(stretch -> new Found(
            span(stretch.first(), stretch.end()), kinds.get(kind(stretch.first())), g.odds())))
        .sorted(Comparator.comparing(Found::span)).toList();
  }

  private int kind(int i) {
    return scores.kind()[layout.tokenOf(i)];
  }

  private double odds(List<Stretches.Stretch> same) {
    double sum = 0;
    int words = 0;
    for (Stretches.Stretch stretch : same) {
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

  /** Without the words inside that tell nothing, unless they would go by themselves. */
  private Stream<Span> parts(Stretches.Stretch stretch) {
    Stream.Builder<Span> parts = Stream.builder();
    int first = -1;
    for (int i = stretch.first(); i <= stretch.end(); i++) {
      boolean kept = i == stretch.end() || WordLists.EMPTY.contains(layout.lower(i)) && hide(i) < LEAST_EMPTY_WORD;
      if (kept && first >= 0) {
        parts.add(span(first, i));
        first = -1;
      } else if (!kept && first < 0) {
        first = i;
      }
    }
    return parts.build();
  }

  /** The words that tell what a stretch names: "Mrs Brandvold" is "Brandvold". */
  private String words(Stretches.Stretch stretch) {
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

  /** From a word to before another, with the signs that touch them. */
  private Span span(int first, int end) {
    String text = layout.text();
    int from = layout.start(first);
    int to = layout.end(end - 1);
    while (from > 0 && SIGNS.indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    while (to < text.length() && SIGNS.indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return new Span(from, to);
  }
}
