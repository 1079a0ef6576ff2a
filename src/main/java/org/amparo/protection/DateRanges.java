package org.amparo.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    String first = one.standIn();
    String last = other.standIn();
    String standIn = first.equals(last) ? first : first.substring(0, first.length() - 1) + " to "
        + last.substring(1).replaceFirst("^[Ii]n ", "");
    return Claim.generalise(one.from(), other.to(), one.weight(), one.kind(), one.role(), standIn, one.reason());
  }
}
