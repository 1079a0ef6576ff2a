package org.amparo.facts;

/** The five protected grounds, INA 101(a)(42)(A). */
public enum Ground {
  RACE,
  RELIGION,
  NATIONALITY,
  POLITICAL_OPINION,
  PARTICULAR_SOCIAL_GROUP
}
