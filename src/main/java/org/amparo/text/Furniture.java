package org.amparo.text;

/**
 * A line that belongs to the page and not to what the decision says: a running head or foot, a page number, a stamp.
 *
 * @param span its place in the document's text, without the line break
 * @param kind what it is
 */
public record Furniture(Span span, Kind kind) {

  /** What a line of page furniture is. */
  public enum Kind {
    RUNNING_HEAD,
    RUNNING_FOOT,
    PAGE_NUMBER
  }
}
