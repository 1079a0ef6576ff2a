package org.amparo.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A state, district or territory of the United States.
 *
 * @param name the full name
 * @param postal the two letters of the postal service
 * @param abbreviations other abbreviations in use ("Calif.")
 * @param circuit the circuit it lies in, 1 to 11; 0 for the D.C. Circuit (28 U.S.C. § 41)
 * @param provenance where the row comes from
 */
public record State(String name, String postal, List<String> abbreviations, int circuit, Provenance provenance) {

  public State {
    abbreviations = List.copyOf(abbreviations);
  }

  static State of(Row row) {
    State state =
        new State(
            row.text("name"), row.text("postal"), row.list("abbreviations"), row.number("circuit"), row.provenance());
    if (state.circuit < 0 || state.circuit > 11) {
      throw row.broken("circuit", "there is no circuit %d".formatted(state.circuit), "write 1 to 11, or 0 for D.C.");
    }
    return state;
  }

  List<String> allNames() {
    List<String> names = new ArrayList<>(abbreviations);
    names.add(name);
    return List.copyOf(names);
  }
}
