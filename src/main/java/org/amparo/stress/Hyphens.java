package org.amparo.stress;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Breaks longer words over a line, with a hyphen. */
record Hyphens(double share) implements Change {

  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final int LEAST_CHARS = 2;

  @Override
  public List<Replacement> in(String text, RandomGenerator random) {
    return WORD.matcher(text).results()
        .filter(word -> random.nextDouble() < share)
        .map(word -> broken(word, random))
        .toList();
  }

  private static Replacement broken(MatchResult word, RandomGenerator random) {
    int at = random.nextInt(LEAST_CHARS, word.group().length() - LEAST_CHARS + 1);
    String written = word.group().substring(0, at) + "-\n" + word.group().substring(at);
    return new Replacement(new Span(word.start(), word.end()), written);
  }
}
