package org.amparo.flows;

/**
 * A stretch that a reader of the copy can no longer read, and what is shown in its place.
 *
 * @param startCodePoint its first code point in the text as it was read
 * @param endCodePoint the first code point after it
 * @param words what the copy shows instead
 */
public record StandIn(int startCodePoint, int endCodePoint, String words) {}
