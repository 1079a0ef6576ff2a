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
    String plain = isAscii(name) ? name : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String straight = APOSTROPHES.matcher(plain).replaceAll("'");
    return SPACES.matcher(straight.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 128 && c != '`');
  }
}
