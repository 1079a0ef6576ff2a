package org.amparo.versions;

import java.util.Optional;
import java.util.OptionalInt;
import org.amparo.policy.Kind;
import org.amparo.text.Span;

/** Something that two versions of a decision tell and one does not. Names kinds and places, never what was hidden. */
public sealed interface Disclosure {

  /** What kind of thing it is. */
  Kind kind();

  /** Where in our copy: the label that hides it, or the words that show it. */
  Span here();

  /**
   * The other version shows what our copy hides.
   *
   * @param label our label
   * @param inFull whether it stands there in full; else only closer than our label tells
   */
  record ShownThere(Kind kind, Span here, String label, boolean inFull) implements Disclosure {}

  /**
   * Our copy shows what the other version hides.
   *
   * @param labelThere the other version's label; empty where it left the words out without one
   * @param inFull whether our copy shows it in full; else only closer than the other's label tells
   */
  record ShownHere(Kind kind, Span here, Optional<String> labelThere, boolean inFull) implements Disclosure {}

  /**
   * Both hide it, and their labels together tell more than either.
   *
   * @param label our label
   * @param labelThere the other version's
   * @param left how many values the two leave open: days for a date, years for an age; empty where none can be counted
   */
  record Narrowed(Kind kind, Span here, String label, String labelThere, OptionalInt left) implements Disclosure {}
}
