package org.amparo.text;

/**
 * A stretch of an original and what stands in its place in the copy.
 *
 * @param span the stretch, in the original
 * @param standIn what the copy shows instead
 */
public record Replacement(Span span, String standIn) {}
