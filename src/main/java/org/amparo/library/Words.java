package org.amparo.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed into a search box, taken apart.
 *
 * @param free the words outside quotes
 * @param phrases what stood in "straight" or “curly” quotes; a quote without its partner is no quote
 */
record Words(String free, List<String> phrases) {

  private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]");

  static Words parse(String typed) {
    List<String> phrases = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(typed);
    StringBuilder free = new StringBuilder();
    while (quoted.find()) {
      phrases.add(quoted.group(1));
      quoted.appendReplacement(free, " ");
    }
    quoted.appendTail(free);
    return new Words(free.toString(), List.copyOf(phrases));
  }
}
