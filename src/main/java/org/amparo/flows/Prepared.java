package org.amparo.flows;

/** What became of a file that was brought to the vault. */
public sealed interface Prepared {

  /** The decision's id in the vault. */
  String id();

  /**
   * It was kept and waits for a person's approval.
   *
   * @param id its id
   * @param tally what is proposed
   * @param releasable false when a detector failed, so that nobody may approve it
   */
  record Kept(String id, Tally tally, boolean releasable) implements Prepared {}

  /**
   * The very same file was there already; nothing was done.
   *
   * @param id the id of the decision that came from it
   */
  record AlreadyThere(String id) implements Prepared {}
}
