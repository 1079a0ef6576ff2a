package org.amparo.learning;

import org.amparo.text.Span;

/**
 * A stretch that a scorer would hide.
 *
 * @param span where it stands, in UTF-16 units
 * @param kind what it is, as the annotators called it; empty where the scorer cannot tell
 * @param odds the log odds at which it would hide all stretches of the same words
 */
public record Found(Span span, String kind, double odds) {}
