package org.amparo.law;

/**
 * Where a row comes from.
 *
 * @param source what was read, as the table words it; never empty
 * @param confidence how sure the keepers of the table are
 */
public record Provenance(String source, Confidence confidence) {}
