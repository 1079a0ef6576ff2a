package org.amparo.law;

/**
 * A public officer who decides such cases, or in whose name the government appears.
 *
 * @param surname as decisions print it before the comma ("O'Connor")
 * @param given given names and initials as decisions print them; may be empty
 * @param office what the person is or was
 * @param provenance where the row comes from
 */
public record Adjudicator(String surname, String given, Office office, Provenance provenance) {

  /** The offices. */
  public enum Office {
    /** A member of the Board of Immigration Appeals, chairs and vice chairs included. */
    BOARD_MEMBER,
    /** A temporary member of the Board. */
    TEMPORARY_BOARD_MEMBER,
    IMMIGRATION_JUDGE
  }

  static Adjudicator of(Row row) {
    return new Adjudicator(
        row.text("surname"), row.words("given"), row.choice("office", Office.class), row.provenance());
  }

  /** As the heading of a decision prints it: "Surname, Given". */
  public String printed() {
    return given.isEmpty() ? surname : surname + ", " + given;
  }
}
