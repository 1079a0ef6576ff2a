package org.amparo.learning;

import org.amparo.text.Span;

/**
 * One mention that an annotator marked in a text of the benchmark.
 *
 * @param span where it stands, in UTF-16 units
 * @param entity the id of what it names; all mentions of one thing share it
 * @param type what it is: PERSON, CODE, LOC, ORG, DEM, DATETIME, QUANTITY or MISC
 * @param need whether it must be masked
 */
record TabMention(Span span, String entity, String type, Need need) {

  /** How a mention identifies the person whom the text is about. */
  enum Need {
    /** Names the person at once. */
    DIRECT,
    /** Tells together with others who the person is. */
    QUASI,
    /** May stay readable. */
    NO_MASK
  }

  boolean mustBeMasked() {
    return need != Need.NO_MASK;
  }
}
