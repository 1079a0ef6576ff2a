package org.amparo.bearing;

/**
 * How far a decision of the commons reaches. All of them are unpublished: they bind the parties alone and persuade (8
 * C.F.R. 1003.1(g)); what differs is whose law they apply.
 */
public enum Reach {
  /** The Board, under the law of the client's circuit. */
  SAME_CIRCUIT,
  /** The Board, under another circuit's law. */
  OTHER_CIRCUIT,
  /** The Board, and one of the circuits is not known. */
  CIRCUIT_UNKNOWN,
  /** An immigration judge. */
  JUDGE
}
