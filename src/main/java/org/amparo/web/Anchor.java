package org.amparo.web;

import org.amparo.text.Span;

/**
 * A stretch of a protected text that an address can point at.
 *
 * @param id the fragment of the address
 * @param span the stretch
 */
record Anchor(String id, Span span) {

  static Anchor at(Span span) {
    return new Anchor("w%d-%d".formatted(span.start(), span.end()), span);
  }
}
