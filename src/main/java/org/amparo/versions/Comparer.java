package org.amparo.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lays two versions of a decision side by side. Holds nothing; may be shared by threads. */
public final class Comparer {

  /** Boilerplate makes up to half of two decisions of one court alike; OCR spoils a tenth of one decision's words. */
  private static final double SAME_DECISION = 0.7;

  /** Less in common than this, and there is no need to lay them side by side. */
  private static final double WORTH_A_LOOK = 0.15;

  public Comparer() {}

  /**
   * Compares.
   *
   * @param ours the copy that is to be released
   * @param other another version, released by us or by others
   */
  public Comparison compare(Version ours, Version other) {
    List<Token> here = Tokens.of(ours);
    List<Token> there = Tokens.of(other);
    double containment = WordRuns.containment(WordRuns.of(here), WordRuns.of(there));
    if (containment < WORTH_A_LOOK) {
      return new Comparison(containment, false, List.of());
    }
    SideBySide sides = SideBySide.of(here, there);
    Meetings meetings = new Meetings(sides);
    boolean same = sides.likeness() >= SAME_DECISION && !meetings.contradict();
    return new Comparison(sides.likeness(), same, same ? disclosures(ours, other, sides, meetings) : List.of());
  }

  private static List<Disclosure> disclosures(Version ours, Version other, SideBySide sides, Meetings meetings) {
    List<Disclosure> all = new ArrayList<>(meetings.disclosures());
    new Exposures(sides, other.text()).find().forEach(there ->
        all.add(new Disclosure.ShownThere(
            there.kind(), there.hidden().span(), there.hidden().label(), there.inFull())));
    new Exposures(sides.flipped(), ours.text()).find().forEach(here ->
        all.add(new Disclosure.ShownHere(
            here.kind(), here.shown(), Optional.of(here.hidden().label()), here.inFull())));
    if (other.byOthers()) {
      all.addAll(new LeftOut(sides).find());
    }
    return all.stream().sorted(Comparator.comparing(Disclosure::here)).toList();
  }
}
