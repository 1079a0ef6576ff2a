package org.amparo.policy;

/** What a stretch of text is. */
public enum Kind {
  PERSON,
  FILE_NUMBER,
  CASE_NUMBER,
  ADDRESS,
  PHONE,
  EMAIL,
  WEB,
  DATE,
  AGE,
  PLACE,
  ORGANISATION,
  /** An exact number or sum. */
  NUMBER,
  /** A word that no vocabulary knows; it may be a name. */
  UNKNOWN
}
