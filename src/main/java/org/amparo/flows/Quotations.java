package org.amparo.flows;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/** Finds quotations in a text, word for word; only white space may differ, since lines break it. */
final class Quotations {

  private static final int FEWEST_WORDS = 4;
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final String text;

  Quotations(String text) {
    this.text = text;
  }

  /** Where a quotation stands; empty where it does not, or is too short to prove anything. */
  Optional<Evidence> find(String quote) {
    String[] words = BLANK.split(quote.strip());
    if (words.length < FEWEST_WORDS) {
      return Optional.empty();
    }
    String form = Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    Matcher matcher = Pattern.compile("(?<!\\w)" + form + "(?!\\w)").matcher(text);
    return matcher.find() ? Optional.of(Evidence.at(new Span(matcher.start(), matcher.end()))) : Optional.empty();
  }
}
