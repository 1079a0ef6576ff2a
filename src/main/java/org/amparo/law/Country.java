package org.amparo.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A country or territory that a person may come from.
 *
 * @param name its usual English name ("El Salvador")
 * @param otherNames official, former and local names, abbreviations
 * @param demonyms words for its people and adjectives, plurals and misspellings met in decisions included
 * @param iso its code of two letters in ISO 3166-1; Kosovo has the user-assigned XK
 * @param effective the days on which there was such a country, where that matters
 * @param provenance where the row comes from
 */
public record Country(
    String name,
    List<String> otherNames,
    List<String> demonyms,
    String iso,
    Effective effective,
    Provenance provenance) {

  public Country {
    otherNames = List.copyOf(otherNames);
    demonyms = List.copyOf(demonyms);
  }

  static Country of(Row row) {
    return new Country(
        row.text("name"),
        row.list("other_names"),
        row.list("demonyms"),
        row.text("iso"),
        row.effective(),
        row.provenance());
  }

  /** The name, the other names and the demonyms. */
  public List<String> allNames() {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(otherNames);
    names.addAll(demonyms);
    return List.copyOf(names);
  }
}
