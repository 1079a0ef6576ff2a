package org.amparo.bearing;

import org.amparo.text.Span;

/**
 * Words of a decision.
 *
 * @param place where they stand in its protected text
 * @param words the characters at that place, as they are
 */
public record Quotation(Span place, String words) {

  static Quotation from(String text, Span place) {
    return new Quotation(place, place.of(text));
  }
}
