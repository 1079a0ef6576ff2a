package org.amparo.law;

import java.util.OptionalInt;

/** Who decided a precedent. */
public enum Tribunal {
  SUPREME_COURT("U.S."),
  ATTORNEY_GENERAL("A.G."),
  BIA("BIA"),
  FIRST_CIRCUIT("1st Cir.", 1),
  SECOND_CIRCUIT("2d Cir.", 2),
  THIRD_CIRCUIT("3d Cir.", 3),
  FOURTH_CIRCUIT("4th Cir.", 4),
  FIFTH_CIRCUIT("5th Cir.", 5),
  SIXTH_CIRCUIT("6th Cir.", 6),
  SEVENTH_CIRCUIT("7th Cir.", 7),
  EIGHTH_CIRCUIT("8th Cir.", 8),
  NINTH_CIRCUIT("9th Cir.", 9),
  TENTH_CIRCUIT("10th Cir.", 10),
  ELEVENTH_CIRCUIT("11th Cir.", 11),
  DC_CIRCUIT("D.C. Cir.", 0);

  private final String printed;
  private final OptionalInt circuit;

  Tribunal(String printed) {
    this.printed = printed;
    this.circuit = OptionalInt.empty();
  }

  Tribunal(String printed, int circuit) {
    this.printed = printed;
    this.circuit = OptionalInt.of(circuit);
  }

  /** As it stands in the parenthesis of a citation. */
  public String printed() {
    return printed;
  }

  /** The number of the circuit, 0 for the D.C. Circuit; empty for the tribunals that bind everywhere. */
  public OptionalInt circuit() {
    return circuit;
  }
}
