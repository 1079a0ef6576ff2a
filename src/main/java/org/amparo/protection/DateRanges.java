package org.amparo.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amparo.policy.Value;
import org.amparo.sheet.Sheet;

/** Joins two dates with the word between them ("2003 until 2010"), so that what is left between tells no span. */
final class DateRanges {

  private DateRanges() {}

  static List<Claim> join(Sheet sheet, List<Claim> dates) {
    List<Claim> joined = new ArrayList<>();
    for (Claim next : dates.stream().sorted(Comparator.comparingInt(Claim::from)).toList()) {
      if (!joined.isEmpty() && isBetween(sheet, joined.getLast().to(), next.from())) {
        joined.add(together(joined.removeLast(), next));
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
      case "or", "until", "through", "to", "till", "-", "\u2013" -> true;
      default -> false;
    };
  }

  private static Claim together(Claim one, Claim other) {
    List<Value.Date> dates = new ArrayList<>(dates(one.value()));
    dates.addAll(dates(other.value()));
    Value period = new Value.Period(dates);
    return Claim.ofPrivate(one.from(), other.to(), one.weight(), one.kind(), one.role(), period, one.reason());
  }

  private static List<Value.Date> dates(Value value) {
    return switch (value) {
      case Value.Date date -> List.of(date);
      case Value.Period(List<Value.Date> dates) -> dates;
      case Value.None _, Value.Age _, Value.Count _, Value.Length _, Value.Town _, Value.Region _, Value.Named _ ->
          throw new IllegalStateException("a claim on a date holds a " + value.getClass().getSimpleName());
    };
  }
}
