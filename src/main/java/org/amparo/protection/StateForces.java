package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.law.Country;
import org.amparo.law.Law;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;
import org.amparo.sheet.Phrases;
import org.amparo.sheet.Sheet;

/**
 * Finds the armed forces and police of a named country.
 */
final class StateForces implements Detector {

  private static final Map<String, String> FORCES = Map.ofEntries(
      Map.entry("police", "[the country's police]"), Map.entry("military", "[the country's military]"),
      Map.entry("army", "[the country's military]"), Map.entry("soldiers", "[the country's soldiers]"),
      Map.entry("authorities", "[the country's authorities]"), Map.entry("security forces",
          "[the country's security forces]"),
      Map.entry("security officers", "[the country's security officers]"), Map.entry("armed forces",
          "[the country's armed forces]"),
      Map.entry("national police", "[the country's police]"), Map.entry("federal police", "[the country's police]"),
      Map.entry("police force", "[the country's police]"),
      Map.entry("national service", "[the country's national service]"),
      Map.entry("family planning officials", "[the country's officials]"), Map.entry("secret police",
          "[the country's police]"), Map.entry("navy", "[the country's navy]"));

  private final Phrases<Boolean> countries = new Phrases<>();
  private final Phrases<Value> forces = new Phrases<>();

  StateForces(Law law) {
    for (Country country : law.countries().all()) {
      country.allNames().forEach(name -> countries.add(name, true));
    }
    FORCES.forEach((name, standIn) -> forces.add(name, Labels.named(standIn)));
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.token(i).shape().startsUpper()) {
        claim(sheet, i, claims);
      }
    }
    return claims;
  }

  private void claim(Sheet sheet, int from, List<Claim> claims) {
    Optional<Phrases.Found<Boolean>> country = countries.longestAt(sheet, from);
    if (country.isEmpty() || country.get().to() >= sheet.size()) {
      return;
    }
    forces.longestAt(sheet, country.get().to()).ifPresent(force -> claims.add(Claim.ofPrivate(from, force.to(),
        Weight.AUTHORITY,
        Kind.FORCE, Role.PERSECUTOR, force.value(), "a country's force by name")));
  }
}
