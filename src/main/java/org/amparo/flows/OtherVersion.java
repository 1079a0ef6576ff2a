package org.amparo.flows;

import java.util.List;
import org.amparo.versions.Comparison;
import org.amparo.versions.Disclosure;

/**
 * Another version of a decision, and what it and our copy tell together. Quotes labels, never what they hide.
 *
 * @param name the id of a released decision, the name of a file, or {@link #PUBLIC} for the version kept with it
 * @param origin where it comes from
 * @param comparison how alike they are and what they tell
 * @param places the comparison's disclosures with their places in our copy, in order
 */
public record OtherVersion(String name, Origin origin, Comparison comparison, List<Told> places) {

  /** The name of the public version that is kept with a decision. */
  public static final String PUBLIC = "the public version";

  /** Where a version comes from. */
  public enum Origin {
    /** The office released it; it is in the library. */
    LIBRARY,
    /** Others published it; the office gave the file. */
    PUBLISHED,
    /** It is made by the same command. */
    SAME_RUN
  }

  /**
   * A disclosure and its place in our copy.
   *
   * @param what what the two versions tell there
   * @param page the page, from 1
   * @param line the line on that page, from 1
   */
  public record Told(Disclosure what, int page, int line) {}

  public OtherVersion {
    places = List.copyOf(places);
  }

  static OtherVersion of(String name, Origin origin, Comparison comparison, String copy) {
    return new OtherVersion(
        name, origin, comparison, comparison.disclosures().stream().map(what -> told(what, copy)).toList());
  }

  /** Whether the two undo a redaction. */
  public boolean isRevealing() {
    return comparison.isRevealing();
  }

  /** Whether the file that was said to be a version of the decision does not read like one. */
  public boolean isAnotherDecision() {
    return !comparison.sameDecision();
  }

  /** Whether a person must decide before our copy goes out. */
  public boolean asksForADecision() {
    return isRevealing() || isAnotherDecision();
  }

  private static Told told(Disclosure what, String copy) {
    String before = copy.substring(0, what.here().start());
    int pageStart = before.lastIndexOf('\f') + 1;
    int page = 1 + Math.toIntExact(before.chars().filter(c -> c == '\f').count());
    int line = 1 + Math.toIntExact(before.substring(pageStart).chars().filter(c -> c == '\n').count());
    return new Told(what, page, line);
  }
}
