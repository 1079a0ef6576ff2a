package org.amparo.law;

/**
 * How a precedent stood for a stretch of time.
 *
 * @param precedent its id
 * @param standing how it stood
 * @param by who or what brought that about; empty for the standing it was decided with
 * @param effective the days
 * @param provenance where the row comes from
 */
public record StandingPeriod(
    String precedent, Standing standing, String by, Effective effective, Provenance provenance) {

  static StandingPeriod of(Row row) {
    return new StandingPeriod(
        row.text("precedent"),
        row.choice("standing", Standing.class),
        row.words("by"),
        row.effective(),
        row.provenance());
  }
}
