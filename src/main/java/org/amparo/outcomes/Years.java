package org.amparo.outcomes;

/**
 * Fiscal years, October to September, named after the year they end in.
 *
 * @throws UnanswerableQuestion when the last lies before the first
 */
public record Years(int first, int last) {

  public Years {
    if (last < first) {
      throw new UnanswerableQuestion("%d..%d: the first year must not come after the last".formatted(first, last));
    }
  }

  /** Reads {@code 2008..2011} or {@code 2008}. */
  public static Years of(String text) {
    String[] ends = text.strip().split("\\.\\.", 2);
    try {
      return new Years(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    } catch (NumberFormatException noYear) {
      throw new UnanswerableQuestion("years \"%s\": say them like 2008..2011 or 2008".formatted(text));
    }
  }

  boolean holds(int year) {
    return year >= first && year <= last;
  }
}
