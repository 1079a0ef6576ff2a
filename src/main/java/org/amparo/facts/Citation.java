package org.amparo.facts;

import java.util.Locale;

/**
 * An authority as cited in full.
 *
 * @param name the case's name ("Matter of A-B-"); empty where none stands before the cite
 * @param volume of the reporter
 * @param reporter in its usual abbreviation
 * @param page its first page
 * @param court and date as in the parenthesis ("BIA 2014"); empty where there is none
 * @param start first character of the name, in the prose
 * @param end after the parenthesis
 */
record Citation(
    String name, String volume, String reporter, String page, String court, int start, int end) {

  /** What tells one authority from another, whatever name or year a copyist gave it. */
  String key() {
    return (volume + ' ' + reporter + ' ' + page).toLowerCase(Locale.ROOT);
  }

  /** The same with another first page. */
  Citation onPage(int first) {
    return new Citation(name, volume, reporter, Integer.toString(first), court, start, end);
  }

  /** The usual form: name, volume reporter page, court and year. */
  String text() {
    return (name.isEmpty() ? "" : name + ", ")
        + volume
        + ' '
        + reporter
        + ' '
        + page
        + (court.isEmpty() ? "" : " (" + court + ')');
  }
}
