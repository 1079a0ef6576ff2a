package org.amparo.learning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.text.Span;

/** Turns scores into the stretches that are hidden: whole things, and each thing wherever it stands. */
final class Masking {

  private static final int LEAST_CHARS = 3;
  private static final int[] NO_VOTE = {0, 0};

  private final Tokens tokens;
  private final Layout layout;
  private final double[] scores;

  Masking(Tokens tokens, double[] scores) {
    this.tokens = tokens;
    this.layout = new Layout(tokens);
    this.scores = scores;
  }

  /** What is hidden when a token goes from this score on. */
  List<Span> spans(double threshold) {
    BitSet hidden = new BitSet();
    for (int i = 0; i < scores.length; i++) {
      hidden.set(i, scores[i] >= threshold);
    }
    spread(hidden);
    return joined(hidden);
  }

  /** A capital word that is hidden in more than half of its places is hidden in all. */
  private void spread(BitSet hidden) {
    Map<String, int[]> votes = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      if (spreads(i)) {
        int[] vote = votes.computeIfAbsent(layout.exact[i], w -> new int[2]);
        vote[hidden.get(i) ? 1 : 0]++;
      }
    }
    for (int i = 0; i < scores.length; i++) {
      if (spreads(i)) {
        int[] vote = votes.getOrDefault(layout.exact[i], NO_VOTE);
        if (vote[1] > vote[0]) {
          hidden.set(i);
        }
      }
    }
  }

  private boolean spreads(int i) {
    return layout.isCapital(i) && layout.exact[i].length() >= LEAST_CHARS;
  }

  private List<Span> joined(BitSet hidden) {
    List<Span> spans = new ArrayList<>();
    for (int i = hidden.nextSetBit(0); i >= 0; i = hidden.nextSetBit(i + 1)) {
      Span span = tokens.spans().get(i);
      if (!spans.isEmpty() && onlySymbols(spans.getLast().end(), i)) {
        spans.set(spans.size() - 1, spans.getLast().cover(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private boolean onlySymbols(int from, int i) {
    int at = i - 1;
    while (at >= 0 && tokens.spans().get(at).start() >= from) {
      if (layout.isWord(at)) {
        return false;
      }
      at--;
    }
    return true;
  }
}
