package org.amparo.stress;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Puts characters without width between letters and digits. */
record ZeroWidths(double share) implements Change {

  private static final String CHARACTERS = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  @Override
  public List<Replacement> in(String text, RandomGenerator random) {
    return IntStream.range(0, text.length() - 1)
        .filter(at -> isInside(text, at) && random.nextDouble() < share)
        .mapToObj(at -> new Replacement(new Span(at, at + 1), text.charAt(at) + oneOf(random)))
        .toList();
  }

  private static boolean isInside(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static String oneOf(RandomGenerator random) {
    return String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
  }
}
