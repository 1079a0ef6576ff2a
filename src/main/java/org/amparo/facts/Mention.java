package org.amparo.facts;

import org.amparo.text.Span;

/**
 * One place that cites an authority.
 *
 * @param authority the full citation that it belongs to
 * @param span its place in the prose
 * @param full whether it stands there in full
 */
record Mention(Citation authority, Span span, boolean full) {}
