package org.amparo.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.amparo.text.Span;

/**
 * Stretches of one text that an address can point at. Elements of a page may lie inside each other but cannot cross, so
 * stretches that cross are made one, and a stretch that cuts a stand-in takes in the whole of it.
 */
final class Anchors {

  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  private final List<Anchor> anchors;

  private Anchors(List<Anchor> anchors) {
    this.anchors = anchors;
  }

  /**
   * Makes anchors.
   *
   * @param wanted the stretches, in any order; empty ones are left out
   * @param whole stretches that may not be cut, none crossing another
   */
  static Anchors of(Collection<Span> wanted, List<Span> whole) {
    List<Span> spans = new ArrayList<>();
    wanted.stream().filter(s -> !s.isEmpty()).map(s -> uncut(s, whole)).sorted(OUTER_FIRST).forEach(spans::add);
    boolean settled = false;
    while (!settled) {
      settled = !joinFirstCrossing(spans);
    }
    return new Anchors(spans.stream().distinct().sorted(OUTER_FIRST).map(Anchor::at).toList());
  }

  /** The same anchors, the one that holds the stretch under another id. */
  Anchors named(String id, Span span) {
    Anchor renamed = of(span);
    return new Anchors(anchors.stream().map(a -> a.equals(renamed) ? new Anchor(id, a.span()) : a).toList());
  }

  /** All of them, the outer before the inner, none crossing another. */
  List<Anchor> all() {
    return anchors;
  }

  /**
   * The anchor that holds a stretch: the smallest one.
   *
   * @throws IllegalArgumentException when the stretch is not among those the anchors were made of
   */
  Anchor of(Span span) {
    return anchors.stream()
        .filter(a -> a.span().contains(span))
        .min(Comparator.comparingInt(a -> a.span().lengthChars()))
        .orElseThrow(() -> new IllegalArgumentException("%s: no anchor holds it; anchor it first".formatted(span)));
  }

  private static Span uncut(Span span, List<Span> whole) {
    Span wide = span;
    for (Span each : whole) {
      wide = each.overlaps(wide) && !each.contains(wide) ? wide.cover(each) : wide;
    }
    return wide;
  }

  private static boolean joinFirstCrossing(List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      for (int j = i + 1; j < spans.size() && spans.get(j).start() < spans.get(i).end(); j++) {
        if (spans.get(j).end() > spans.get(i).end()) {
          spans.set(i, spans.get(i).cover(spans.remove(j)));
          spans.sort(OUTER_FIRST);
          return true;
        }
      }
    }
    return false;
  }
}
