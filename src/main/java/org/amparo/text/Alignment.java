package org.amparo.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A copy made from a text by replacing stretches of it, with the way back: which stretch of the copy stands for which
 * stretch of the text. Learned from OpenNLP's aligned text: the original stays the source of truth.
 */
public final class Alignment {

  /** A replaced stretch on both sides. */
  private record Cut(Span source, Span target) {}

  private final List<Cut> cuts;
  private final String copy;

  private Alignment(List<Cut> cuts, String copy) {
    this.cuts = cuts;
    this.copy = copy;
  }

  /**
   * Replaces stretches of a text.
   *
   * @param text the text
   * @param replacements the stretches and their stand-ins, in any order, not overlapping
   * @throws IllegalArgumentException when two stretches overlap or one leaves the text
   */
  public static Alignment replace(String text, List<Replacement> replacements) {
    StringBuilder copy = new StringBuilder(text.length());
    List<Cut> cuts = new ArrayList<>(replacements.size());
    int from = 0;
    for (Replacement next : replacements.stream().sorted(Comparator.comparing(Replacement::span)).toList()) {
      Span span = next.span();
      if (span.start() < from || span.end() > text.length()) {
        throw new IllegalArgumentException(
            "replacement %s overlaps the one before it or leaves the text of %d chars".formatted(span, text.length()));
      }
      copy.append(text, from, span.start());
      int start = copy.length();
      copy.append(next.standIn());
      cuts.add(new Cut(span, new Span(start, copy.length())));
      from = span.end();
    }
    copy.append(text, from, text.length());
    return new Alignment(List.copyOf(cuts), copy.toString());
  }

  /** The copy: the text with its stand-ins. */
  public String copy() {
    return copy;
  }

  /** The stretches of the copy that are stand-ins, in order. */
  public List<Span> standIns() {
    return cuts.stream().map(Cut::target).toList();
  }

  /**
   * Where a stretch of the text stands in the copy; a stand-in is taken whole, since half of one means nothing.
   *
   * @return empty when the stretch was replaced by nothing
   */
  public Optional<Span> toCopy(Span source) {
    int start = edge(source.start(), true);
    int end = Math.max(start, edge(source.end(), false));
    return start == end ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** Which stretch of the text stands behind a stretch of the copy; one that touches a stand-in takes its cut whole. */
  public Span toSource(Span copied) {
    int start = back(copied.start(), true);
    return new Span(start, Math.max(start, back(copied.end(), false)));
  }

  private int back(int offset, boolean opening) {
    int shift = 0;
    for (Cut cut : cuts) {
      if (offset < cut.target().start() || (!opening && offset == cut.target().start())) {
        break;
      }
      if (offset < cut.target().end()) {
        return opening ? cut.source().start() : cut.source().end();
      }
      shift = cut.source().end() - cut.target().end();
    }
    return offset + shift;
  }

  private int edge(int offset, boolean opening) {
    int low = 0;
    int high = cuts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cuts.get(middle).source().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return offset;
    }
    Cut before = cuts.get(low - 1);
    boolean inside = offset < before.source().end();
    if (inside) {
      return opening ? before.target().start() : before.target().end();
    }
    return before.target().end() + (offset - before.source().end());
  }
}
