package org.amparo.facts;

import org.amparo.text.Evidence;

/**
 * A value and the words it came from.
 *
 * @param value the value, normalised
 * @param evidence where it stands in the document
 * @param <T> the kind of value
 */
public record Fact<T>(T value, Evidence evidence) {}
