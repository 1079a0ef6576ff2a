package org.amparo.web;

import org.amparo.text.Span;

/**
 * One line of a protected text, without the blanks around it.
 *
 * @param span its place in the text
 * @param words its characters
 */
record Line(Span span, String words) {

  int lengthChars() {
    return words.length();
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  /** How long the line would be with the first word of the next line at its end. */
  int lengthWithFirstWordOf(Line next) {
    int blank = next.words.indexOf(' ');
    return words.length() + 1 + (blank < 0 ? next.words.length() : blank);
  }

  /** Whether it ends as a sentence does, closing quotes, brackets and note marks aside. */
  boolean endsSentence() {
    int last = words.length() - 1;
    while (last > 0 && "\"”’')]0123456789".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".?!:;".indexOf(words.charAt(last)) >= 0;
  }

  boolean startsLowerCase() {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }
}
