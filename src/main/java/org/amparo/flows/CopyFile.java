package org.amparo.flows;

/**
 * A copy that passed the gate, ready to be written to a disk.
 *
 * @param name its file's name; says nothing of what was hidden
 * @param bytes all of it
 */
// Copies are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record CopyFile(String name, byte[] bytes) {}
