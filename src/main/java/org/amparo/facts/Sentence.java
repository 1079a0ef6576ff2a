package org.amparo.facts;

import org.amparo.text.Span;

/**
 * A sentence of the prose.
 *
 * @param lower its words in lower case, without what stands in parentheses
 * @param span its place in the prose
 */
record Sentence(String lower, Span span) {}
