package org.amparo.outcomes;

/** How many applications had which outcome. */
public record Counts(long grants, long denials, long others, long pending) {

  static final Counts NONE = new Counts(0, 0, 0, 0);

  Counts plus(Counts more) {
    return new Counts(grants + more.grants, denials + more.denials, others + more.others, pending + more.pending);
  }

  long applications() {
    return grants + denials + others + pending;
  }

  long[] cells() {
    return new long[] {grants, denials, others, pending};
  }
}
