package org.amparo.release;

import java.util.List;
import org.amparo.text.Alignment;
import org.amparo.text.Span;

/** Something that was hidden in one place is still readable in another. Tells where, and never what. */
public final class Leak extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Span> places;

  Leak(Alignment alignment, List<Span> readable) {
    super(
        "%d hidden word%s still readable in the copy, first on page %d at character %d: hide it, or rule that it stays"
            .formatted(
                readable.size(),
                readable.size() == 1 ? " is" : "s are",
                page(alignment.copy(), readable.getFirst()),
                readable.getFirst().start()));
    places = readable.stream().map(alignment::toSource).toList();
  }

  /** The places that must be hidden too, in the text of the original. */
  public List<Span> places() {
    return places;
  }

  private static long page(String copy, Span span) {
    return 1 + copy.chars().limit(span.start()).filter(c -> c == '\f').count();
  }
}
