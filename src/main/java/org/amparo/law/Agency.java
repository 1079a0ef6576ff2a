package org.amparo.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A public body or publication whose name tells nothing of the person in the case.
 *
 * @param name its usual name
 * @param otherNames abbreviations, former names, other ways of writing it
 * @param kind what it is
 * @param provenance where the row comes from
 */
public record Agency(String name, List<String> otherNames, Kind kind, Provenance provenance) {

  /** What a body is. */
  public enum Kind {
    /** Of the United States or a state. */
    GOVERNMENT,
    COURT,
    INTERNATIONAL,
    /** Watches rights or helps refugees in many countries. */
    NGO,
    /** A newspaper, agency or data base. */
    PUBLICATION,
    /** Publishes or collects decisions. */
    LEGAL_PUBLISHER,
    RELIGIOUS,
    /** A body of another country that is named in country reports. */
    FOREIGN_GOVERNMENT,
    /** An armed group, party or criminal organisation that decisions name as a persecutor. */
    ARMED_OR_POLITICAL_GROUP
  }

  public Agency {
    otherNames = List.copyOf(otherNames);
  }

  static Agency of(Row row) {
    return new Agency(row.text("name"), row.list("other_names"), row.choice("kind", Kind.class), row.provenance());
  }

  /** The name and the other names. */
  public List<String> allNames() {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(otherNames);
    return List.copyOf(names);
  }
}
