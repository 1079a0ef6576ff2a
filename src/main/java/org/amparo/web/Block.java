package org.amparo.web;

import org.amparo.text.Span;

/**
 * What is set as one paragraph.
 *
 * @param span its place in the protected text
 * @param kind how its line breaks are to be read
 */
record Block(Span span, Kind kind) {

  /** How the line breaks inside a block are to be read. */
  enum Kind {
    /** Running text: its line breaks are the old page's and mean nothing. */
    FLOW,
    /** A caption, an address, a heading: its line breaks are meant. */
    LINES
  }
}
