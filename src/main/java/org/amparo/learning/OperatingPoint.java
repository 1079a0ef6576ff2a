package org.amparo.learning;

/**
 * How boldly a scorer is asked to hide.
 *
 * @param name as commands call it
 * @param goalQuasiRecall the share of quasi identifiers that was to be hidden when the threshold was chosen
 * @param threshold the log odds from which on a thing is hidden
 */
public record OperatingPoint(String name, double goalQuasiRecall, double threshold) {}
