package org.amparo.facts;

/** What a decision does with an authority that it cites; the weightiest of its mentions counts. */
public enum Treatment {
  /** Named in a row or after a signal, without more. */
  STRING_CITED,
  /** Its words are given in quotation marks. */
  QUOTED,
  /** The decision reasons with it: "under", "as we held in", "consistent with". */
  FOLLOWED,
  /** Said not to govern these facts. */
  DISTINGUISHED,
  /** Said to be overruled, vacated or superseded, here or elsewhere. */
  OVERRULED
}
