package org.amparo.stress;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Writes Cyrillic, Greek and full-width letters for Latin ones. */
record OtherAlphabets(double share) implements Change {

  private static final String LATIN = "aceopxyijsABCEHIKMOPTXYZ";
  private static final String FOREIGN = "\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0456\u0458\u0455"
      + "\u0410\u0412\u0421\u0415\u041D\u0399\u041A\u041C\u041E\u0420\u0422\u0425\u03A5\u0396";
  private static final int FULL_WIDTH = 0xFF01 - '!';

  @Override
  public List<Replacement> in(String text, RandomGenerator random) {
    return IntStream.range(0, text.length())
        .filter(at -> isLatin(text.charAt(at)) && random.nextDouble() < share)
        .mapToObj(at -> new Replacement(new Span(at, at + 1), String.valueOf(other(text.charAt(at)))))
        .toList();
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static char other(char c) {
    int at = LATIN.indexOf(c);
    return at < 0 ? (char) (c + FULL_WIDTH) : FOREIGN.charAt(at);
  }
}
