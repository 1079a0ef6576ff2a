package org.amparo.law;

import java.time.LocalDate;
import java.util.List;

/** Deadlines and fees, each as it stood in its time. */
public final class Clocks {

  private final List<Deadline> all;

  private Clocks(List<Deadline> all) {
    this.all = all;
  }

  static Clocks read(Tables tables) {
    return new Clocks(
        tables.rows("deadlines.tsv", Deadline::of, d -> List.of(d.id(), d.effective(), d.name())));
  }

  /** All rows, by id and first day. */
  public List<Deadline> all() {
    return all;
  }

  /** The rows of an id that hold on a day; more than one where rules overlap. */
  public List<Deadline> on(String id, LocalDate day) {
    return all.stream().filter(deadline -> deadline.id().equals(id) && deadline.inForceOn(day)).toList();
  }
}
