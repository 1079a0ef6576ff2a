package org.amparo.policy;

import java.util.Optional;
import java.util.OptionalInt;

/** Words for a value at a degree; they depend on nothing finer than that degree. */
final class Coarser {

  private static final int ADULT_YEARS = 18;
  private static final String HOME = "United States";

  private Coarser() {}

  /** Empty where the value holds nothing that could be told at that degree. */
  static Optional<String> words(Value value, Degree degree) {
    return switch (value) {
      case Value.None() -> Optional.empty();
      case Value.Date date -> Optional.of(CoarserDates.words(date, degree));
      case Value.Period period -> Optional.of(CoarserDates.words(period, degree));
      case Value.Dated dated -> Optional.of(CoarserDates.words(dated, degree));
      case Value.Age age -> Optional.of(age(age, degree));
      case Value.Count() -> Optional.of("some");
      case Value.Length(String coarse) -> Optional.of(coarse);
      case Value.Town town -> Optional.of(town(town, degree));
      case Value.Region region -> Optional.of(region(region, degree));
      case Value.Named(String sort) -> Optional.of(sort);
    };
  }

  private static String age(Value.Age age, Degree degree) {
    OptionalInt years = age.years();
    if (years.isEmpty()) {
      return "an age";
    }
    if (age.infant() || years.getAsInt() < ADULT_YEARS) {
      return "a child's age";
    }
    if (degree == Degree.STAGE) {
      return "an adult's age";
    }
    int decade = Math.max(20, years.getAsInt() / 10 * 10);
    return "aged " + (decade == 20 ? ADULT_YEARS : decade) + "-" + (decade + 9);
  }

  private static String town(Value.Town town, Degree degree) {
    Optional<String> around = switch (degree) {
      case REGION -> town.region().or(town::country);
      case COUNTRY -> town.country();
      case RELATION, INITIALS, MONTH, QUARTER, THIRD, YEAR, DECADE, STAGE, KIND, SOME -> Optional.empty();
    };
    return around.map(where -> in(town.sort(), where)).orElse(town.sort());
  }

  private static String in(String sort, String where) {
    return where.equals(HOME) ? sort.replaceFirst("^an? ", "a U.S. ") : sort + " in " + where;
  }

  private static String region(Value.Region region, Degree degree) {
    return degree == Degree.KIND ? region.sort()
        : region.country().map(country -> region.sort() + " of " + country).orElse(region.sort());
  }
}
