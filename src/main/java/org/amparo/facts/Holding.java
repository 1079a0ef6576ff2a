package org.amparo.facts;

import org.amparo.text.Evidence;

/**
 * What one body did with one point.
 *
 * @param point the point
 * @param body the judge below or the Board
 * @param disposition what it did; {@link Disposition#NOT_REACHED} and {@link Disposition#ASSUMED} are no findings
 * @param evidence the sentence that says so; where the point was sent back, the words that say for what
 */
public record Holding(Finding point, Body body, Disposition disposition, Evidence evidence) {}
