package org.amparo.law;

import java.util.List;
import java.util.stream.Stream;

/** Members of the Board, immigration judges, and the names under which the government is a party. */
public final class Adjudicators {

  private final List<Adjudicator> all;
  private final List<GovernmentParty> parties;
  private final Lookup<Adjudicator> bySurname;
  private final Lookup<GovernmentParty> byParty;

  private Adjudicators(List<Adjudicator> all, List<GovernmentParty> parties) {
    this.all = all;
    this.parties = parties;
    this.bySurname = new Lookup<>(all, adjudicator -> List.of(adjudicator.surname()));
    this.byParty =
        new Lookup<>(parties, p -> Stream.concat(Stream.of(p.name()), p.otherNames().stream()).toList());
  }

  static Adjudicators read(Tables tables) {
    return new Adjudicators(
        tables.rows("adjudicators.tsv", Adjudicator::of, a -> List.of(a.surname(), a.given())),
        tables.rows("government_parties.tsv", GovernmentParty::of, p -> List.of(p.name(), p.office())));
  }

  /** All adjudicators, by surname. */
  public List<Adjudicator> all() {
    return all;
  }

  /** Those of a surname, whatever the case. */
  public List<Adjudicator> bySurname(String surname) {
    return bySurname.all(surname);
  }

  /** Whether an adjudicator has that surname; says nothing of a private person of the same name. */
  public boolean isKnownSurname(String surname) {
    return bySurname.has(surname);
  }

  /** Whether the government stands under that name in titles of cases ("Holder", "INS", "U.S. Att'y Gen."). */
  public boolean isGovernmentParty(String name) {
    return byParty.has(name);
  }

  /** All names of the government in titles of cases. */
  public List<GovernmentParty> governmentParties() {
    return parties;
  }
}
