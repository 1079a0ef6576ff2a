package org.amparo.stress;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Breaks lines where no line ended. */
record LineBreaks(double share) implements Change {

  @Override
  public List<Replacement> in(String text, RandomGenerator random) {
    return IntStream.range(0, text.length())
        .filter(at -> text.charAt(at) == ' ' && random.nextDouble() < share)
        .mapToObj(at -> new Replacement(new Span(at, at + 1), "\n"))
        .toList();
  }
}
