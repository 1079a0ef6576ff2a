package org.amparo.protection;

/** Greek and Cyrillic letters that look like Latin ones; OCR writes them and so do people who want to slip through. */
final class LookAlikes {

  private static final String FOREIGN = "αβεζηικμνορτυχаеорсухікјѕвнмтзк";
  private static final String LATIN = "abezhikmvoptyxaeopcyxikjsbhmt3k";

  private LookAlikes() {}

  /** The Latin letter that looks the same, or the letter itself. */
  static char latin(char c) {
    int at = c < 0x370 ? -1 : FOREIGN.indexOf(c);
    return at < 0 ? c : LATIN.charAt(at);
  }
}
