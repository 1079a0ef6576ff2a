package org.amparo.stress;

import java.util.List;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Which characters tell nothing, so that leaving them readable hides no less. Each corpus has its own. */
enum Convention {
  /** Punctuation, "et al.", "v.", "Mr." and the like. */
  DECISIONS("(?<!\\w)(?:et|al|v|vs|at|and|y|mr|mrs|ms|dr|esq|esquire|#)(?!\\w)"
      + "|[ ,.\\-;:/&()\\[\\]\u2013'\"\u2019\u201C\u201D\n\t|#\u00B0]"),
  /** Punctuation, titles and function words, as the Text Anonymization Benchmark has it. */
  TAB("(?<!\\w)(?:mr|mrs|ms|no|nr|about|a|an|the|this|that|these|those|some|any|each|every|all|both|either|neither"
      + "|another|such|which|what|of|in|on|at|by|for|from|to|with|into|onto|over|after|under|between|during|before"
      + "|until|till|against|through|per|within|without|along|across|behind|beyond|beneath|below|above|among|amongst"
      + "|upon|via|since|toward|towards|around|near|off|out|up|down|as|like|despite|except|not|n't|and|or|but|nor"
      + "|yet)(?!\\w)|(?<=['\u2019])s(?!\\w)|[ ,.\\-;:/&()\\[\\]\u2013'\"\u2019\u201C\u201D\n\t]");

  private final Pattern pattern;

  Convention(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The stretches of a text that tell nothing. */
  List<Span> untelling(String text) {
    return pattern.matcher(text).results().map(found -> new Span(found.start(), found.end())).toList();
  }
}
