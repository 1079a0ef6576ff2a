package org.amparo.law;

import java.util.List;
import java.util.Optional;

/** Public bodies and publications that stay readable. */
public final class Agencies {

  private final List<Agency> all;
  private final Lookup<Agency> byName;

  private Agencies(List<Agency> all) {
    this.all = all;
    this.byName = new Lookup<>(all, Agency::allNames);
  }

  static Agencies read(Tables tables) {
    return new Agencies(tables.rows("agencies.tsv", Agency::of, Agency::name));
  }

  /** The body of that name or abbreviation, whatever the case. */
  public Optional<Agency> find(String name) {
    return byName.only(name);
  }

  /** All bodies, by name. */
  public List<Agency> all() {
    return all;
  }
}
