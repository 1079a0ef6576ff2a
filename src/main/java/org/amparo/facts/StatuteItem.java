package org.amparo.facts;

import java.util.List;

/**
 * One section of a code or of the Act.
 *
 * @param code as it is printed before the section sign ("8 C.F.R.", "INA")
 * @param section its number ("1208.16", "240A")
 * @param paragraphs without their parentheses, outermost first
 * @param through where a range ends, as written ("-1208.18", "-(ii)"); empty for a single place
 */
record StatuteItem(String code, String section, List<String> paragraphs, String through) {

  StatuteItem {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The standard form, such as "8 C.F.R. § 1208.16(c)" or "8 C.F.R. §§ 1208.16-1208.18". */
  String text() {
    StringBuilder text =
        new StringBuilder(code).append(spansSections() ? " §§ " : " § ").append(section);
    paragraphs.forEach(paragraph -> text.append('(').append(paragraph).append(')'));
    return text.append(through).toString();
  }

  private boolean spansSections() {
    return through.length() > 1 && through.charAt(1) != '(';
  }
}
