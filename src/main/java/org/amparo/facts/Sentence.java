package org.amparo.facts;

import org.amparo.text.Span;

/**
 * A sentence of the prose.
 *
 * @param lower its words in lower case, without what stands in parentheses
 * @param span its place in the prose, without a heading before it
 * @param heading the place of the heading that it stands under; empty where none does
 */
record Sentence(String lower, Span span, Span heading) {}
