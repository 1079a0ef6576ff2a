package org.amparo.versions;

import java.util.List;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Finds what others hid, by the forms that offices use: labels in brackets, black boxes, exemptions, rows of X. */
final class Masks {

  private static final String EXEMPTION = "\\(?b\\s?\\)?\\s?\\(\\s?[1-9]\\s?\\)(?:\\s?\\([A-F]\\))?";
  private static final String BRACKETS =
      "\\[(?!\\d{1,3}\\])(?!sic\\])(?!\\p{Ll}{1,2}\\])(?!\\p{L}\\])[\\p{L}\\d][^\\[\\]\\f]{1,60}\\]|\\[\\s*\\]";
  private static final String BOXES = "[\\u2580-\\u259f\\u25a0\\u25ac\\u25ae]{1,80}";
  private static final String ROWS = "\\b[Xx]{3,}(?:[- ][Xx]{3,})*\\b|\\*{3,}|_{4,}|#{3,}";
  private static final String WORDS = "\\(?\\b(?i:redacted|name withheld|withheld|deleted)\\b\\)?";
  private static final Pattern MASK = Pattern.compile(String.join("|", EXEMPTION, BRACKETS, BOXES, ROWS, WORDS));

  private Masks() {}

  static List<Span> find(String text) {
    return MASK.matcher(text).results().map(found -> new Span(found.start(), found.end())).toList();
  }
}
