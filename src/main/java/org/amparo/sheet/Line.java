package org.amparo.sheet;

/**
 * One line of a text.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token; equals firstToken for an empty line
 * @param style what kind of line it is
 */
public record Line(int firstToken, int endToken, Style style) {

  /** What kind of line it is; decides how much a capital letter tells. */
  public enum Style {
    /** Running text, where a capital inside a sentence marks a name. */
    PROSE,
    /** Captions, covers, headings, signatures: capitals tell nothing, so only the words of the law pass. */
    FORM,
    /** Running heads and feet, which repeat the applicant's own case. */
    FURNITURE
  }

  public boolean isEmpty() {
    return firstToken == endToken;
  }
}
