package org.amparo.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The states, the District of Columbia and the territories that lie in a circuit. */
public final class States {

  private final List<State> all;
  private final Lookup<State> byName;
  private final Map<String, State> byPostal;

  private States(List<State> all) {
    this.all = all;
    this.byName = new Lookup<>(all, State::allNames);
    this.byPostal = all.stream().collect(Collectors.toUnmodifiableMap(State::postal, Function.identity()));
  }

  static States read(Tables tables) {
    return new States(tables.rows("states.tsv", State::of, State::postal));
  }

  /** The state of that name or abbreviation ("California", "Calif."), whatever the case. */
  public Optional<State> byName(String name) {
    return byName.only(name);
  }

  /** The state of those two capitals. */
  public Optional<State> byPostal(String postal) {
    return Optional.ofNullable(byPostal.get(postal));
  }

  /** All states, by postal code. */
  public List<State> all() {
    return all;
  }
}
