package org.amparo.reading;

/**
 * How large a file may be before it is refused instead of read.
 *
 * @param textBytes largest .txt, in bytes
 * @param fileBytes largest .docx or .pdf, in bytes
 * @param wordCharacters most characters that the parts of a .docx may unfold to
 * @param pdfPages most pages of a .pdf
 */
public record Limits(long textBytes, long fileBytes, int wordCharacters, int pdfPages) {

  /** Far above any decision: the longest published ones have a few hundred pages. */
  public static final Limits DEFAULT = new Limits(50L << 20, 2L << 30, 50 << 20, 2000);
}
