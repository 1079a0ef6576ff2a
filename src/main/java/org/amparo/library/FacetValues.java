package org.amparo.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.facts.Body;
import org.amparo.facts.Fact;
import org.amparo.release.ReleasedFacts;

/**
 * The values that a decision has in each facet, in lower case: "mexico"; "political_opinion"; "granted" (see
 * {@link Outcomes}); "tx", "5th circuit", "bia"; "greer, anne j."; "2019".
 */
final class FacetValues {

  private static final Pattern SUFFIX = Pattern.compile(",? (jr|sr|ii|iii|iv)\\.?$");

  private FacetValues() {}

  static Map<Facet, List<String>> of(ReleasedFacts facts) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(
          facet, of(facet, facts).map(FacetValues::normal).filter(value -> !value.isEmpty()).distinct().toList());
    }
    return values;
  }

  private static Stream<String> of(Facet facet, ReleasedFacts facts) {
    return switch (facet) {
      case NATIONALITY -> facts.nationality().map(Fact::value).stream();
      case GROUND -> facts.grounds().stream().map(ground -> ground.value().name());
      case OUTCOME -> Outcomes.of(facts).stream();
      case COURT -> courts(facts);
      case JUDGE -> facts.adjudicators().stream().map(Fact::value);
      case YEAR -> facts.decisionYear().map(year -> Integer.toString(year.value())).stream();
    };
  }

  private static Stream<String> courts(ReleasedFacts facts) {
    List<String> courts = new ArrayList<>();
    facts.courtState().map(Fact::value).ifPresent(courts::add);
    facts.circuit().map(Fact::value).map(FacetValues::circuit).ifPresent(courts::add);
    facts.body().map(Fact::value).map(FacetValues::bodies).ifPresent(courts::addAll);
    return courts.stream();
  }

  private static List<String> bodies(Body body) {
    return switch (body) {
      case BIA -> List.of("bia");
      case IJ -> List.of("ij");
      case BIA_AND_IJ -> List.of("bia", "ij");
    };
  }

  private static String circuit(int number) {
    return switch (number) {
      case 0 -> "d.c. circuit";
      case 1 -> "1st circuit";
      case 2 -> "2nd circuit";
      case 3 -> "3rd circuit";
      default -> number + "th circuit";
    };
  }

  /** A value as filters compare it: lower case, single spaces. */
  static String normal(String value) {
    return value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** What a value of a facet is called in filters: itself, and for a judge the bare surname too. */
  static List<String> namesOf(Facet facet, String value) {
    return facet == Facet.JUDGE ? Stream.of(value, surname(value)).distinct().toList() : List.of(value);
  }

  private static String surname(String name) {
    String bare = SUFFIX.matcher(name).replaceFirst("");
    int comma = bare.indexOf(',');
    return comma > 0 ? bare.substring(0, comma) : bare.substring(bare.lastIndexOf(' ') + 1);
  }
}
