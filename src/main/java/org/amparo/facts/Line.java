package org.amparo.facts;

import org.amparo.text.Span;

/**
 * A line of the page.
 *
 * @param text its words, white space collapsed
 * @param span its place in the document's text
 * @param furniture whether it belongs to the page and not to the decision
 */
record Line(String text, Span span, boolean furniture) {}
