package org.amparo.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** How the desk's addresses name a stretch of the text: "120-140". */
final class DeskAddress {

  private static final Pattern STRETCH = Pattern.compile("([0-9]{1,8})-([0-9]{1,8})");

  private DeskAddress() {}

  static String of(Span span) {
    return "%d-%d".formatted(span.start(), span.end());
  }

  /** @return empty when the words name no stretch of a text of that length */
  static Optional<Span> read(String at, int lengthChars) {
    Matcher numbers = STRETCH.matcher(at);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(numbers.group(1));
    int end = Integer.parseInt(numbers.group(2));
    return start < end && end <= lengthChars ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
