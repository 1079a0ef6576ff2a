package org.amparo.protection;

import java.time.Instant;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;

/**
 * What an office decided about a word or phrase for all its decisions.
 *
 * @param words as a reviewer met them
 * @param action {@link Action#HIDE} for the deny list, {@link Action#KEEP} for the allow list
 * @param kind what the words are
 * @param standIn what hides them; for keeping the empty string
 * @param who who decided it
 * @param at when
 */
public record OfficeWord(String words, Action action, Kind kind, String standIn, String who, Instant at) {

  /** @throws IllegalArgumentException when the action is neither of the two, or hiding lacks a stand-in */
  public OfficeWord {
    if (action == Action.GENERALISE || (action == Action.HIDE && standIn.isBlank())) {
      throw new IllegalArgumentException("a word of the office is hidden, with a stand-in, or kept");
    }
  }

  /** Without the words: they may name a client. */
  @Override
  public String toString() {
    return "OfficeWord[%s, %d chars]".formatted(action, words.length());
  }
}
