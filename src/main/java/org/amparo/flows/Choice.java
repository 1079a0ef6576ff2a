package org.amparo.flows;

import org.amparo.policy.Degree;

/**
 * A coarser value that may stand in for a stretch.
 *
 * @param degree how coarse it is
 * @param standIn what a reader would see
 */
public record Choice(Degree degree, String standIn) {}
