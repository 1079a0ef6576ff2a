package org.amparo.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a line of a Board decision looks like when it is read alone. The patterns allow for the letters that recognition
 * takes for each other, and each looks at one short line, so that none can run long.
 */
enum LineShape {
  /** "Cite as: ..." or the case's own citation alone, which unpublished decisions bear at the foot of every page. */
  CITATION,
  /** A publisher's line, which recognition may set anywhere on the page. */
  PUBLISHER,
  /** A file number or the tail that is left of it, perhaps with "et al.". */
  FILE_NUMBER,
  /** A number of one or two digits, or "Page 3 of 9". */
  PAGE_NUMBER,
  /** Up to three marks: dust, a clerk's initials, a letter that came off its line. */
  SPECK,
  WORDS;

  private static final int MAX_CHARS = 120;
  private static final int SPECK_CHARS = 3;
  private static final int KEY_LETTERS = 4;

  private static final Pattern CITE_AS = Pattern.compile("(?i)c[il1|]t[eo] as ?[:;.,] ?\\S.*");
  private static final Pattern OWN_CITATION =
      Pattern.compile("\\p{L}[^()\\d]{1,60}, ?A[-X\\d ]{5,14} ?\\(BIA [^()]{4,20}\\)");
  private static final Pattern PUBLISHERS =
      Pattern.compile(
          "(?i)immigrant ?. ?refugee appellate center.*|for more unpublished (bia )?decisions,? visit.*"
              + "|(www[.,] ?)?irac[.,] ?n[^ ]t(/\\S*( \\S{1,12})?)?");
  private static final Pattern NUMBERED_PAGE =
      Pattern.compile("(?i)[-–—. ]{0,3}\\d{1,2}[-–—. ]{0,3}|page \\d{1,4}( of \\d{1,4})?");
  private static final Pattern NUMBERED_FILE =
      Pattern.compile("(?i)A?[-–—.,:'#OQX\\d ]{0,14}\\d{3}[-–—.,:;' ]{0,3}(et ?al\\.?)?");

  static LineShape of(String line) {
    if (line.length() > MAX_CHARS) {
      return WORDS;
    } else if (CITE_AS.matcher(line).matches() || OWN_CITATION.matcher(line).matches()) {
      return CITATION;
    } else if (PUBLISHERS.matcher(line).matches()) {
      return PUBLISHER;
    } else if (NUMBERED_PAGE.matcher(line).matches()) {
      return PAGE_NUMBER;
    } else if (NUMBERED_FILE.matcher(line).matches()) {
      return FILE_NUMBER;
    }
    return line.length() <= SPECK_CHARS ? SPECK : WORDS;
  }

  /**
   * By what the same line is known on another page: its letters, with numbers made equal; or all of it, where it has
   * so few letters that the numbers are what it says.
   */
  static String key(String line) {
    StringBuilder key = new StringBuilder();
    int letters = 0;
    for (char c : line.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetter(c)) {
        key.append(c);
        letters++;
      } else if (Character.isDigit(c) && (key.isEmpty() || key.charAt(key.length() - 1) != '#')) {
        key.append('#');
      }
    }
    return letters >= KEY_LETTERS ? key.toString() : line;
  }
}
