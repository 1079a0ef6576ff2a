package org.amparo.policy;

import java.util.Locale;

/** How coarse a value becomes. A value that is no finer than its degree becomes one step coarser still. */
public enum Degree {
  /** A hidden relative's stand-in says what the person is to the applicant. */
  RELATION("what the person is to the applicant"),
  /** A hidden name's stand-in has its initials. */
  INITIALS("the initials"),
  /** A date becomes its month. */
  MONTH("the month"),
  /** A date becomes its quarter of the year. */
  QUARTER("the quarter of the year"),
  /** A date becomes early, mid or late in its year, a year early, mid or late in its decade. */
  THIRD("early, mid or late in the year; a bare year: in its decade"),
  /** A date becomes its year, a year its decade. */
  YEAR("the year; a bare year: its decade"),
  /** A date becomes its decade, and so does an adult's age; a child's becomes "a child's age". */
  DECADE("the decade"),
  /** An age becomes a child's or an adult's. */
  STAGE("a child's or an adult's"),
  /** A town becomes "a town in" its region. */
  REGION("a town in its region; a region: of its country"),
  /** A town or a region becomes one of its country. */
  COUNTRY("a town or region of its country"),
  /** A thing with a name becomes a thing of its kind. */
  KIND("its kind"),
  /** A count or a length becomes "some". */
  SOME("some");

  private final String words;

  Degree(String words) {
    this.words = words;
  }

  /** The degree as a policy file writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What becomes of a value, for the pages. */
  public String words() {
    return words;
  }
}
