package org.amparo.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where immigration judges hear or heard.
 *
 * @param city the city as decisions print it after "File:" or in the heading
 * @param state the state's postal code
 * @param otherNames other names of the place: the detention centre, the suburb, the old name
 * @param kind what sort of place it is
 * @param circuit the circuit whose law applies there, 1 to 11
 * @param provenance where the row comes from
 */
public record Court(
    String city, String state, List<String> otherNames, Kind kind, int circuit, Provenance provenance) {

  /** What sort of place. */
  public enum Kind {
    /** An immigration court with its own administrative control. */
    COURT,
    /** A place where judges of another court hear. */
    HEARING_LOCATION,
    /** A court or hearing location in or beside a place of detention, prisons included. */
    DETENTION
  }

  public Court {
    otherNames = List.copyOf(otherNames);
  }

  static Court of(Row row, States states) {
    String postal = row.text("state");
    State state =
        states
            .byPostal(postal)
            .orElseThrow(() -> row.broken("state", "'%s' is no state".formatted(postal), "use a code of states.tsv"));
    return new Court(
        row.text("city"),
        postal,
        row.list("other_names"),
        row.choice("kind", Kind.class),
        state.circuit(),
        row.provenance());
  }

  List<String> allNames() {
    List<String> names = new ArrayList<>(otherNames);
    names.add(city);
    return List.copyOf(names);
  }
}
