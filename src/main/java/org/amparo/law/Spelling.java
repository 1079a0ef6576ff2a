package org.amparo.law;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes one spelling of many, so that names compare without regard to case, accents, apostrophes or spacing. */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[‘’`´]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Spelling() {}

  static String folded(String name) {
    return isPlain(name) ? name.toLowerCase(Locale.ROOT) : unmarked(name);
  }

  private static String unmarked(String name) {
    String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String straight = APOSTROPHES.matcher(letters).replaceAll("'");
    return SPACES.matcher(straight.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** Most names need no more than lower case; the tables are read at every start. */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > '~' || c < ' ' || c == '`' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }
}
