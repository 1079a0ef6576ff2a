package org.amparo.law;

/** How long a clock runs, or what must be paid. */
public sealed interface Length {

  /**
   * A time that can be counted.
   *
   * @param amount how many
   * @param unit of what
   * @param mailExtraDays days added where the paper was served by mail
   */
  record Time(int amount, Unit unit, int mailExtraDays) implements Length {}

  /** No number: what is reasonable on the facts. */
  record ReasonablePeriod() implements Length {}

  /**
   * A fee.
   *
   * @param dollars in US dollars
   */
  record Fee(int dollars) implements Length {}

  /**
   * A rule that no single number holds.
   *
   * @param words the rule
   */
  record AsWorded(String words) implements Length {}

  /** What is counted. */
  enum Unit {
    HOURS,
    DAYS,
    BUSINESS_DAYS,
    /** Days counted back from the event. */
    DAYS_BEFORE,
    MONTHS,
    YEARS
  }
}
