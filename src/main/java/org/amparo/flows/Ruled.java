package org.amparo.flows;

import java.util.List;
import org.amparo.text.Span;

/**
 * What became of an order.
 *
 * @param outcome in a word
 * @param places the stretches that it changed, in order; for an order that changed nothing, the one that it was about
 * @param alike how many more stretches hold the same words and were not treated likewise
 * @param before the desk before it
 * @param now the desk after it
 */
public record Ruled(Outcome outcome, List<Span> places, int alike, OnDesk before, OnDesk now) {

  /** What an order came to. */
  public enum Outcome {
    HIDDEN,
    GENERALISED,
    KEPT,
    LOOKED_AT,
    AS_PROPOSED,
    UNDONE,
    REDONE,
    /** There was nothing to undo or to do again. */
    NOTHING,
    /** It names or finds somebody who is to be protected: the reviewer must say so twice. */
    SECOND_THOUGHT,
    /** The stand-in is too short, too long, or tells what it hides. */
    UNFIT_STAND_IN
  }

  public Ruled {
    places = List.copyOf(places);
  }
}
