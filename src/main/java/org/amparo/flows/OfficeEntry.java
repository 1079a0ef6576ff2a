package org.amparo.flows;

import java.time.Instant;
import org.amparo.policy.Action;

/**
 * A word or phrase on which the office decided for all its decisions.
 *
 * @param id its id
 * @param words as a reviewer met them; for the screen only
 * @param action hide or keep
 * @param standIn what hides them; empty where they are kept
 * @param who who decided it
 * @param at when
 */
public record OfficeEntry(String id, String words, Action action, String standIn, String who, Instant at) {

  /** Without the words: they may name a client. */
  @Override
  public String toString() {
    return "OfficeEntry[%s, %s]".formatted(id, action);
  }
}
