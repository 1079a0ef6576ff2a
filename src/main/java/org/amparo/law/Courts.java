package org.amparo.law;

import java.util.List;
import java.util.Optional;

/** The immigration courts and hearing locations, present and former. */
public final class Courts {

  private final List<Court> all;
  private final Lookup<Court> byName;

  private Courts(List<Court> all) {
    this.all = all;
    this.byName = new Lookup<>(all, Court::allNames);
  }

  static Courts read(Tables tables, States states) {
    return new Courts(tables.rows("courts.tsv", row -> Court.of(row, states), c -> List.of(c.city(), c.state())));
  }

  /** The court of that city, or of another name of the place; empty where two states have one ("Portland"). */
  public Optional<Court> byCity(String city) {
    return byName.only(city);
  }

  /** The court of that city in a state. */
  public Optional<Court> byCity(String city, String postal) {
    return byName.all(city).stream().filter(court -> court.state().equals(postal)).findFirst();
  }

  /** All courts, by city and state. */
  public List<Court> all() {
    return all;
  }
}
