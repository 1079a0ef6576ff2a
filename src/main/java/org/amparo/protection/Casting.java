package org.amparo.protection;

/**
 * A proposal, and who is who after it.
 *
 * @param proposal what is proposed
 * @param cast everybody known before, and everybody met in this document
 */
public record Casting(Proposal proposal, Cast cast) {}
