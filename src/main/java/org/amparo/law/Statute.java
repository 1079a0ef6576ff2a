package org.amparo.law;

/**
 * A section of the Immigration and Nationality Act beside its place in the Code.
 *
 * @param ina the Act's section ("240A"); a paragraph where only that moved ("212(c)")
 * @param usc the section of title 8 of the United States Code ("1229b")
 * @param subject what it is about
 * @param effective the days on which the section stood for that
 * @param provenance where the row comes from
 */
public record Statute(String ina, String usc, String subject, Effective effective, Provenance provenance) {

  static Statute of(Row row) {
    return new Statute(row.text("ina"), row.text("usc"), row.text("subject"), row.effective(), row.provenance());
  }
}
