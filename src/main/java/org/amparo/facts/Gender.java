package org.amparo.facts;

/** The respondent's gender as the decision speaks of it. */
public enum Gender {
  MALE,
  FEMALE,
  TRANSGENDER
}
