package org.amparo.courtdata;

/**
 * A column of a table.
 *
 * @param key whether it is part of what names a row
 */
record Column(String name, Kind kind, boolean key) {}
