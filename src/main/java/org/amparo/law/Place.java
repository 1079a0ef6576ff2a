package org.amparo.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A town, or a first-level division, of a country that many applicants come from.
 *
 * @param name the name as usual in English text, without accents
 * @param otherNames shorter, former and local names
 * @param kind division or town
 * @param region the first-level division that it lies in; a division's own name
 * @param country the country's name as in the table of countries
 * @param provenance where the row comes from
 */
public record Place(
    String name, List<String> otherNames, Kind kind, String region, String country, Provenance provenance) {

  /** What a place is. */
  public enum Kind {
    /** A state, department, province or region of the first level. */
    DIVISION,
    TOWN
  }

  public Place {
    otherNames = List.copyOf(otherNames);
  }

  static Place of(Row row) {
    return new Place(
        row.text("name"),
        row.list("other_names"),
        row.choice("kind", Kind.class),
        row.text("region"),
        row.text("country"),
        row.provenance());
  }

  /** The name and the other names. */
  public List<String> allNames() {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(otherNames);
    return List.copyOf(names);
  }
}
