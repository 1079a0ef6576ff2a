package org.amparo.facts;

/** A standard by which the decision says that it reviews what was decided below. */
public enum StandardOfReview {
  CLEAR_ERROR,
  DE_NOVO,
  ABUSE_OF_DISCRETION,
  SUBSTANTIAL_EVIDENCE
}
