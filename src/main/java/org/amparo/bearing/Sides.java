package org.amparo.bearing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.bearing.Comparison.Trait;
import org.amparo.facts.Fact;
import org.amparo.law.Element;
import org.amparo.matching.CaseProfile;
import org.amparo.release.ReleasedFacts;

/** The facts of a decision and of a client side by side, and which of them bear on an element. */
final class Sides {

  /** By the head of an element's id; the longest head counts. An element of proof or time has none. */
  private static final Map<String, List<Trait>> BEARING =
      Map.of(
          "past", List.of(Trait.HARM, Trait.PERSECUTOR),
          "harm", List.of(Trait.HARM),
          "wff", List.of(Trait.NATIONALITY, Trait.PERSECUTOR),
          "nexus", List.of(Trait.GROUND, Trait.PERSECUTOR, Trait.OCCUPATION),
          "ground", List.of(Trait.GROUND, Trait.OCCUPATION, Trait.GENDER),
          "state", List.of(Trait.NATIONALITY, Trait.PERSECUTOR),
          "reloc", List.of(Trait.NATIONALITY, Trait.PERSECUTOR),
          "cat", List.of(Trait.NATIONALITY, Trait.PERSECUTOR, Trait.HARM));

  private final Map<Trait, Comparison> comparisons = new EnumMap<>(Trait.class);

  Sides(ReleasedFacts decision, CaseProfile client) {
    compare(Trait.NATIONALITY, one(decision.nationality()), client.nationality().stream().toList());
    compare(Trait.OCCUPATION, one(decision.occupation()), client.occupation().stream().toList());
    compare(Trait.GENDER, one(decision.gender()), client.gender().map(String::valueOf).stream().toList());
    compare(Trait.GROUND, all(decision.grounds()), names(client.grounds()));
    compare(Trait.PERSECUTOR, all(decision.persecutors()), names(client.persecutors()));
    compare(Trait.HARM, all(decision.harms()), names(client.harms()));
  }

  /** The comparisons that bear on an element. */
  List<Comparison> on(Element element) {
    String id = element.id();
    String head = id.indexOf('.') < 0 ? id : id.substring(0, id.indexOf('.'));
    return BEARING.getOrDefault(head, List.of()).stream()
        .map(kind -> Objects.requireNonNull(comparisons.get(kind)))
        .toList();
  }

  private void compare(Trait kind, List<String> decision, List<String> client) {
    comparisons.put(kind, Comparison.of(kind, decision, client));
  }

  private static List<String> one(Optional<? extends Fact<?>> fact) {
    return fact.stream().map(f -> String.valueOf(f.value())).toList();
  }

  private static List<String> all(List<? extends Fact<?>> facts) {
    return facts.stream().map(f -> String.valueOf(f.value())).toList();
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values.stream().map(String::valueOf).toList();
  }
}
