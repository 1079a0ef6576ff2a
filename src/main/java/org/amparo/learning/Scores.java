package org.amparo.learning;

/**
 * What a scorer says of each token of a text; 0 for symbols, which go with the words around them.
 *
 * @param hide how likely the token must be hidden
 * @param tells how likely it is part of anything that an annotator would look at, to be hidden or not
 * @param kind what it most likely is part of if it is part of anything, as an index; tokens of one thing share it
 */
public record Scores(double[] hide, double[] tells, int[] kind) {}
