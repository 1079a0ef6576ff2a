package org.amparo.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.amparo.policy.Value;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;

/** Joins two dates with the word between them ("2003 until 2010"), so that what is left between tells no span. */
final class DateRanges {

  private DateRanges() {}

  static List<Claim> join(Sheet sheet, List<Claim> dates) {
    List<Claim> joined = new ArrayList<>();
    for (Claim next : dates.stream().sorted(Comparator.comparingInt(Claim::from)).toList()) {
      if (!joined.isEmpty() && isBetween(sheet, joined.getLast().to(), next.from())) {
        joined.add(together(sheet, joined.removeLast(), next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean isBetween(Sheet sheet, int from, int to) {
    if (to - from != 1) {
      return false;
    }
    return switch (sheet.token(from).key()) {
      case "in" -> sheet.token(from).shape() == Shape.LOWER;
      case "or", "until", "through", "to", "till", "-", "\u2013" -> true;
      default -> false;
    };
  }

  private static Claim together(Sheet sheet, Claim one, Claim other) {
    Value value = sheet.is(one.to(), "in") ? within(one.value(), other.value()) : period(one.value(), other.value());
    return Claim.ofPrivate(one.from(), other.to(), one.weight(), other.kind(), one.role(), value, one.reason());
  }

  /** "June in 2010": the year of the one, the month of the other. */
  private static Value within(Value part, Value whole) {
    return part instanceof Value.Date(OptionalInt year, OptionalInt month, OptionalInt day, boolean _, Value.Lead lead)
        && year.isEmpty() && whole instanceof Value.Date date
        ? new Value.Date(date.year(), month, day, date.decade(), lead) : whole;
  }

  private static Value period(Value one, Value other) {
    List<Value.Date> dates = new ArrayList<>(dates(one));
    dates.addAll(dates(other));
    return dates.isEmpty() ? Value.NONE : new Value.Period(dates);
  }

  private static List<Value.Date> dates(Value value) {
    return switch (value) {
      case Value.Date date -> List.of(date);
      case Value.Period(List<Value.Date> dates) -> dates;
      case Value.None() -> List.of();
      case Value.Age _, Value.Count _, Value.Length _, Value.Town _, Value.Region _, Value.Named _,
          Value.Dated _ ->
          throw new IllegalStateException("a claim on a date holds a " + value.getClass().getSimpleName());
    };
  }
}
