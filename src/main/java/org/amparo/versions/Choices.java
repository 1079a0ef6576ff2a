package org.amparo.versions;

import java.util.BitSet;
import java.util.Optional;
import org.amparo.policy.Kind;

/**
 * The values that some words leave open: the days of "early 2009", the ages of "in his thirties". What two versions
 * tell together is what both leave open.
 *
 * @param open a bit for each value
 */
record Choices(BitSet open) {

  /**
   * What words leave open.
   *
   * @return empty where the words say nothing of such a value, or the kind has no values that can be counted
   */
  static Optional<Choices> of(Kind kind, String words) {
    if (kind == Kind.DATE) {
      return Days.of(words);
    }
    if (kind == Kind.AGE) {
      return Amounts.ages(words);
    }
    return kind == Kind.NUMBER ? Amounts.numbers(words) : Optional.empty();
  }

  int count() {
    return open.cardinality();
  }

  Choices and(Choices other) {
    BitSet both = (BitSet) open.clone();
    both.and(other.open);
    return new Choices(both);
  }

  boolean isNarrowerThan(Choices other) {
    return count() < other.count();
  }
}
