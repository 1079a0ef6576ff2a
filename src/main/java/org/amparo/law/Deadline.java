package org.amparo.law;

import java.time.LocalDate;

/**
 * A clock or a fee as it stood in a stretch of time; the same id has a row for each stretch.
 *
 * @param id its short name
 * @param name what must be done
 * @param trigger what starts the clock; that day is day 0
 * @param length how long it runs
 * @param rollover what happens at a weekend
 * @param rolloverAsWorded the same with its authority
 * @param exceptions what stops, stretches or lifts it
 * @param everInForce false for a rule that was published and never took effect
 * @param effective the days on which the rule held
 * @param notes what a careful office also knows
 * @param provenance the rule's authority, which is also the row's source
 */
public record Deadline(
    String id,
    String name,
    String trigger,
    Length length,
    Rollover rollover,
    String rolloverAsWorded,
    String exceptions,
    boolean everInForce,
    Effective effective,
    String notes,
    Provenance provenance) {

  private enum Counted {
    HOURS,
    DAYS,
    BUSINESS_DAYS,
    DAYS_BEFORE,
    MONTHS,
    YEARS,
    USD,
    REASONABLE_PERIOD,
    AS_WORDED
  }

  private enum Force {
    YES,
    NEVER
  }

  /** The statute, regulation, decision or notice that makes the rule. */
  public String authority() {
    return provenance.source();
  }

  /** Whether the rule holds on a day. */
  public boolean inForceOn(LocalDate day) {
    return everInForce && effective.on(day);
  }

  static Deadline of(Row row) {
    return new Deadline(
        row.text("id"),
        row.text("name"),
        row.words("trigger"),
        length(row),
        row.choice("rollover", Rollover.class),
        row.words("rollover_as_worded"),
        row.words("exceptions"),
        row.choice("in_force", Force.class) == Force.YES,
        row.effective(),
        row.words("notes"),
        row.provenance());
  }

  private static Length length(Row row) {
    return switch (row.choice("unit", Counted.class)) {
      case HOURS -> time(row, Length.Unit.HOURS);
      case DAYS -> time(row, Length.Unit.DAYS);
      case BUSINESS_DAYS -> time(row, Length.Unit.BUSINESS_DAYS);
      case DAYS_BEFORE -> time(row, Length.Unit.DAYS_BEFORE);
      case MONTHS -> time(row, Length.Unit.MONTHS);
      case YEARS -> time(row, Length.Unit.YEARS);
      case USD -> new Length.Fee(row.number("length"));
      case REASONABLE_PERIOD -> new Length.ReasonablePeriod();
      case AS_WORDED -> new Length.AsWorded(row.text("length_as_worded"));
    };
  }

  private static Length time(Row row, Length.Unit unit) {
    return new Length.Time(row.number("length"), unit, row.optionalNumber("mail_extra_days").orElse(0));
  }
}
