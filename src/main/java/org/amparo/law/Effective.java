package org.amparo.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a row holds.
 *
 * @param from the first day; empty where the row has always held
 * @param to the last day; empty where it still holds
 */
public record Effective(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Whether the row holds on a day. */
  public boolean on(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true) && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether no last day is known. */
  public boolean isOpen() {
    return to.isEmpty();
  }
}
