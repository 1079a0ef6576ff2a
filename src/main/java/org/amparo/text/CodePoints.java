package org.amparo.text;

/**
 * Turns spans of UTF-16 units into spans of code points, for the files and screens that say so. Built once per text, so
 * that many spans cost little.
 */
public final class CodePoints {

  private final int[] codePointAt;

  private CodePoints(int[] codePointAt) {
    this.codePointAt = codePointAt;
  }

  public static CodePoints of(CharSequence text) {
    int[] index = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      index[i] = points;
      boolean lowHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (lowHalf) {
        index[i] = points - 1;
      } else {
        points++;
      }
    }
    index[text.length()] = points;
    return new CodePoints(index);
  }

  /** The same stretch counted in code points. */
  public Span of(Span utf16) {
    return new Span(codePointAt[utf16.start()], codePointAt[utf16.end()]);
  }
}
