package org.amparo.sheet;

import java.text.Normalizer;

/**
 * Letters of other alphabets that look like Latin ones; OCR writes them and so do people who want to slip through. Also
 * the forms of Latin letters and digits that Unicode keeps apart: full-width, mathematical, in circles, ligatures.
 */
final class LookAlikes {

  private static final String FOREIGN = "αβεζηικμνορτυχаеорсухікјѕвнмтзкԁһԛԝɡ";
  private static final String LATIN = "abezhikmvoptyxaeopcyxikjsbhmt3kdhqwg";
  private static final String FOREIGN_CAPITALS = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТХУІЈЅ";
  private static final String LATIN_CAPITALS = "ABEZHIKMNOPTYXABEKMHOPCTXYIJS";
  private static final int FIRST_FOREIGN = 0x250;
  private static final int MOST_LETTERS = 4;

  private LookAlikes() {}

  /** The Latin letter that looks the same, or the letter itself. */
  public static char latin(char c) {
    if (c < FIRST_FOREIGN) {
      return c;
    }
    int at = FOREIGN.indexOf(c);
    int capital = FOREIGN_CAPITALS.indexOf(c);
    return at >= 0 ? LATIN.charAt(at) : capital >= 0 ? LATIN_CAPITALS.charAt(capital) : c;
  }

  /** What a reader takes a character for, in plain letters, digits, blanks and hyphens; itself where it is plain. */
  static String plain(int c) {
    if (Character.isSpaceChar(c)) {
      return " ";
    }
    if (c >= '\u2010' && c <= '\u2012' || c == '\u2212' || c == '\uFE63') {
      return "-";
    }
    String itself = Character.toString(c);
    if (Character.isBmpCodePoint(c) && latin((char) c) != c) {
      return String.valueOf(latin((char) c));
    }
    return isOtherForm(c) ? ascii(itself) : itself;
  }

  private static boolean isOtherForm(int c) {
    return c >= 0x2100 && c <= 0x214F || c >= 0x2460 && c <= 0x24FF || c >= 0xFB00 && c <= 0xFB06
        || c >= 0xFF01 && c <= 0xFF5E || c >= 0x1D400 && c <= 0x1D7FF || c >= 0x1F100 && c <= 0x1F1FF;
  }

  private static String ascii(String itself) {
    String folded = Normalizer.normalize(itself, Normalizer.Form.NFKC);
    boolean plain = folded.length() <= MOST_LETTERS && folded.chars().allMatch(c -> c < 128);
    return plain && !folded.equals(itself) ? inOneToken(folded) : itself;
  }

  /** Only letters and digits of what one character stands for, as "(a)" or "1.", so that no two tokens share it. */
  private static String inOneToken(String folded) {
    String word = folded.replaceAll("[^A-Za-z0-9]", "");
    return folded.length() == 1 || word.isEmpty() ? folded.substring(0, 1) : word;
  }
}
