package org.amparo.text;

/**
 * One word as it was read.
 *
 * @param span its place in the document's text
 * @param box its place on the page
 * @param confidence how sure the reader is of the characters, 0 to 1; 1 for text that was not recognised from an image
 */
public record Word(Span span, Box box, double confidence) {}
