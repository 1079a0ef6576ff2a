package org.amparo.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries, the words for their people, and the larger places of the main countries of origin. */
public final class Countries {

  private final List<Country> all;
  private final List<Place> places;
  private final Lookup<Country> byName;
  private final Lookup<Place> byPlace;

  private Countries(List<Country> all, List<Place> places) {
    this.all = all;
    this.places = places;
    this.byName = new Lookup<>(all, Country::allNames);
    this.byPlace = new Lookup<>(places, Place::allNames);
  }

  static Countries read(Tables tables) {
    List<Country> countries = tables.rows("countries.tsv", Country::of, Country::name);
    var names = countries.stream().map(Country::name).collect(Collectors.toSet());
    Function<Row, Place> place = row -> {
      Place read = Place.of(row);
      row.requireKnown("country", read.country(), names.contains(read.country()), "use a name of countries.tsv");
      return read;
    };
    List<Place> places =
        tables.rows("places.tsv", place, p -> List.of(p.country(), p.region(), p.kind(), p.name()));
    return new Countries(countries, places);
  }

  /** The country of that name or of those people, whatever the case or accents. */
  public Optional<Country> find(String nameOrDemonym) {
    return byName.only(nameOrDemonym);
  }

  /** All countries, by name. */
  public List<Country> all() {
    return all;
  }

  /**
   * The place of that name. A name that several places share ("Santa Ana") gives a division before a town of the same
   * country, and is empty where the places lie in different countries.
   */
  public Optional<Place> place(String name) {
    List<Place> found = places(name);
    boolean oneCountry = found.stream().map(Place::country).distinct().count() == 1;
    return oneCountry ? widest(found.stream()) : Optional.empty();
  }

  /** The place of that name in a country, a division before a town. */
  public Optional<Place> place(String name, Country country) {
    return widest(places(name).stream().filter(p -> p.country().equals(country.name())));
  }

  /** Every place of that name. */
  public List<Place> places(String name) {
    return byPlace.all(name);
  }

  /** All places, by country, region and name. */
  public List<Place> places() {
    return places;
  }

  private static Optional<Place> widest(Stream<Place> found) {
    return found.min((a, b) -> a.kind().compareTo(b.kind()));
  }
}
