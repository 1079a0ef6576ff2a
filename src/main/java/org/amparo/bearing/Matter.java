package org.amparo.bearing;

import java.util.regex.Pattern;

/** A matter of procedure that decides cases, the element of the law tables that it is, and the words that tell it. */
enum Matter {
  COMPETENCY(
      "proc.other",
      "\\b(?:in)?competen(?:t|ce|cy) (?:to|determination|evaluation|hearing|inquiry|issue|assessment|finding)"
          + "|indicia of (?:mental )?incompetency|mental competency|matter of (?:m-a-m-|j-r-r-a-)|\\bsafeguards\\b"),
  COUNSEL("proc.counsel", "ineffective assistance|\\blozada\\b"),
  HEARING(
      "proc.other",
      "due process|fundamentally (?:un)?fair|full and fair hearing|\\badvisals?\\b"
          + "|(?:reasonable )?opportunity to (?:present|be heard|testify|argue)"
          + "|(?:transcript|interpret(?:er|ation)|translat\\w+)\\b.{0,80}\\b(?:prejudice|inaccura|incomplete|error)");

  private final String element;
  private final Pattern words;

  Matter(String element, String words) {
    this.element = element;
    this.words = Pattern.compile(words);
  }

  String element() {
    return element;
  }

  /** @param lower a sentence in lower case */
  boolean isNamedIn(String lower) {
    return words.matcher(lower).find();
  }
}
