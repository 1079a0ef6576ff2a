package org.amparo.flows;

import org.amparo.policy.Action;
import org.amparo.text.Span;

/** What a reviewer wants done: one key. */
public sealed interface Order {

  /**
   * Hide, generalise or keep a stretch.
   *
   * @param span the stretch
   * @param action what to do
   * @param standIn what to show instead, as typed; empty for the one that is offered
   * @param allAlike whether the same words are to be treated likewise wherever they stand
   * @param sure whether the reviewer confirmed what needs a second thought
   */
  record Rule(Span span, Action action, String standIn, boolean allAlike, boolean sure) implements Order {

    /** Without the stand-in: it may be typed in haste. */
    @Override
    public String toString() {
      return "Rule[%s, %s]".formatted(span, action);
    }
  }

  /** Leave a stretch as it is; it was looked at. */
  record Look(Span span) implements Order {}

  /** Take back what was ruled on a stretch. */
  record AsProposed(Span span) implements Order {}

  /** Take back the last key. */
  record Undo() implements Order {}

  /** Do again what was taken back. */
  record Redo() implements Order {}
}
