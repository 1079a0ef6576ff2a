package org.amparo.gate;

/**
 * A copy as it would leave the house.
 *
 * @param fileName the name that it would bear, without a folder
 * @param kind what it is
 * @param bytes all of it; not to be changed afterwards
 * @param approvedText what a reader may read in it: its title and the protected text
 */
// Copies are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record FinishedCopy(String fileName, CopyKind kind, byte[] bytes, String approvedText) {}
