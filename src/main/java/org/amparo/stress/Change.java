package org.amparo.stress;

import java.util.List;
import java.util.random.RandomGenerator;
import org.amparo.text.Replacement;

/** A way of writing a text differently. */
@FunctionalInterface
interface Change {

  /** What becomes of which stretch; in order, not overlapping. */
  List<Replacement> in(String text, RandomGenerator random);
}
