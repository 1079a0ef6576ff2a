package org.amparo.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a stretch of text says, as far as a coarser value needs to know it. A place or a body carries no name: what a
 * value does not hold it cannot give away.
 */
public sealed interface Value {

  /** Nothing that could be made coarser. */
  None NONE = new None();

  /** Nothing that could be made coarser. */
  record None() implements Value {}

  /**
   * A date, as far as it is told.
   *
   * @param year the year, or the first year of a decade
   * @param month 1 to 12
   * @param day 1 to 31
   * @param decade whether a decade is told, "the 1990s"
   * @param lead whether the stretch takes in the word "on" before the date
   */
  record Date(OptionalInt year, OptionalInt month, OptionalInt day, boolean decade, Lead lead) implements Value {}

  /** The word before a date that must change with it: "on June 3" becomes "in mid-June". */
  enum Lead { NONE, ON, ON_CAPITALISED }

  /**
   * Dates with "to" or "until" between them.
   *
   * @param dates in the order of the text, two or more
   */
  record Period(List<Date> dates) implements Value {

    public Period {
      dates = List.copyOf(dates);
    }
  }

  /**
   * A date with the words of a list that it places in time: "arrived in the United States in 2007", "the 2013 hearing".
   *
   * @param before what it says before the date, without names: "arrived"; empty where nothing
   * @param date the date
   * @param after the word behind the date: "hearing"; empty where nothing
   */
  record Dated(String before, Date date, String after) implements Value {}

  /**
   * An age.
   *
   * @param years in years; empty where the text says it in words that were not understood
   * @param infant whether it is told in months
   */
  record Age(OptionalInt years, boolean infant) implements Value {}

  /** A number of children or siblings. */
  record Count() implements Value {}

  /**
   * A length of time or a distance.
   *
   * @param coarse the same without its number: "for some years"
   */
  record Length(String coarse) implements Value {}

  /**
   * A town.
   *
   * @param sort "a town", "a border city"
   * @param region the region or state that it lies in, unless that bears its name
   * @param country the country
   */
  record Town(String sort, Optional<String> region, Optional<String> country) implements Value {}

  /**
   * A part of a country.
   *
   * @param sort "a region", "a U.S. state"
   * @param country the country, unless the sort says it
   */
  record Region(String sort, Optional<String> country) implements Value {}

  /**
   * A thing with a name, or a detail as striking as a name.
   *
   * @param sort what kind of thing it is: "a school", "the country's police", "an attack"
   */
  record Named(String sort) implements Value {}
}
