package org.amparo.library;

/**
 * One value of a facet and how many decisions of the result have it.
 *
 * @param value as used in a filter
 * @param count decisions
 */
public record FacetCount(String value, int count) {}
