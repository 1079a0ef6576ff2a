package org.amparo.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name of a case in the words before its volume number. */
final class CaseName {

  private static final int LONGEST_CHARS = 170;
  private static final Pattern MATTER =
      Pattern.compile(
          "\\b(?:Ma[a-z]{1,3}er of|In re:?|In the Matter of) (?<who>[^;()]{1,90}?)[,.;]? ?$");
  private static final Pattern VERSUS = Pattern.compile(" (?:v|V|vs|1|y)\\.? ");
  private static final Pattern OTHERS = Pattern.compile(",? et al\\.?,?");
  /** The blanks of a reporter that has not printed the decision yet. */
  private static final Pattern UNPRINTED =
      Pattern.compile(",? *[-_]* *(?:F\\. ?App'?x\\.?|F\\. ?Supp\\. ?[23]d|F\\. ?(?:3d|4th)) *[-_]*,? ");
  private static final Pattern INITIALS =
      Pattern.compile("(?:[A-Z0-9][-.] ?){1,6}(?:(?: ?& |, )(?:[A-Z0-9][-.] ?){1,6})*");
  private static final Set<String> INSIDE_NAMES =
      Set.of(
          "of", "the", "al.", "al.,", "de", "la", "las", "los", "del", "da", "dos", "al", "el", "bin", "ben", "ex",
          "rel.", "and", "&", "et", "y", "van", "von", "du", "le", "on", "for");
  private static final Set<String> SIGNALS =
      Set.of(
          "see",
          "also",
          "e.g.,",
          "e.g.",
          "cf.",
          "accord",
          "but",
          "compare",
          "citing",
          "quoting",
          "in",
          "under",
          "with",
          "and",
          "of",
          "the",
          "on",
          "for",
          "by",
          "generally",
          "cases",
          "circuit",
          "court");

  /**
   * A name and where it begins.
   *
   * @param text the name
   * @param start its first character in the prose
   */
  record Found(String text, int start) {}

  /** The name that ends just before {@code end}, looking back no further than {@code from}. */
  Found before(String text, int from, int end) {
    int start = Math.max(from, end - LONGEST_CHARS);
    String window = text.substring(start, end);
    Found matter = matter(window, start);
    return matter != null ? matter : versus(window, start, end);
  }

  private static @Nullable Found matter(String window, int start) {
    int last = Math.max(window.lastIndexOf("er of "), window.lastIndexOf("In re"));
    if (last < 0) {
      return null;
    }
    Matcher matcher =
        MATTER.matcher(window).region(Math.max(0, window.lastIndexOf(' ', last)), window.length());
    matcher.useTransparentBounds(true);
    if (!matcher.find()) {
      return null;
    }
    return new Found(
        "Matter of " + tidyInitials(matcher.group("who").strip()), start + matcher.start());
  }

  private static String tidyInitials(String name) {
    if (!INITIALS.matcher(name).matches()) {
      return name;
    }
    StringBuilder tidy = new StringBuilder(name.length());
    for (char unit : name.toCharArray()) {
      tidy.append(
          switch (unit) {
            case '1' -> 'I';
            case '0' -> 'O';
            case '2' -> 'Z';
            case '5' -> 'S';
            case '.' -> '-';
            default -> unit;
          });
    }
    return tidy.toString().replaceAll("- (?=[A-Z]-)", "-");
  }

  private static Found versus(String window, int start, int end) {
    Matcher matcher = VERSUS.matcher(window);
    int at = -1;
    int after = -1;
    while (matcher.find()) {
      at = matcher.start();
      after = matcher.end();
    }
    if (at < 0) {
      return new Found("", end);
    }
    int begin = plaintiffStart(window, at);
    String plaintiff = withoutOthers(window.substring(begin, at));
    String defendant =
        withoutOthers(UNPRINTED.matcher(window.substring(after)).replaceAll(", ").strip().replaceAll("[,;]+$", ""));
    if (plaintiff.isBlank() || defendant.isEmpty()) {
      return new Found("", end);
    }
    return new Found(plaintiff.strip() + " v. " + defendant, start + begin);
  }

  /** The first party stands for all. */
  private static String withoutOthers(String party) {
    return OTHERS.matcher(party).replaceAll("").strip();
  }

  private static int plaintiffStart(String window, int end) {
    int begin = end;
    int accepted = end;
    while (begin > 0) {
      int space = window.lastIndexOf(' ', begin - 1);
      String word = window.substring(space + 1, begin);
      if (!belongs(word) || endsSentence(word, begin, end)) {
        break;
      }
      begin = Math.max(space, 0);
      if (Character.isUpperCase(word.charAt(0))
          && !SIGNALS.contains(word.toLowerCase(Locale.ROOT))) {
        accepted = space + 1;
      }
      if (space < 0) {
        break;
      }
    }
    return accepted;
  }

  private static boolean belongs(String word) {
    if (word.isEmpty() || word.endsWith(";") || word.endsWith(")") || word.startsWith("(")) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean name = Character.isUpperCase(word.charAt(0)) && !SIGNALS.contains(lower);
    return name || INSIDE_NAMES.contains(lower);
  }

  private static boolean endsSentence(String word, int wordEnd, int nameEnd) {
    return wordEnd < nameEnd && word.endsWith(".") && word.length() > 5;
  }
}
