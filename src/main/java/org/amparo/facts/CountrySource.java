package org.amparo.facts;

/** A kind of evidence on conditions in a country. */
public enum CountrySource {
  STATE_DEPARTMENT,
  RELIGIOUS_FREEDOM_REPORT,
  HUMAN_RIGHTS_ORGANISATION,
  UNITED_NATIONS,
  EXPERT,
  NEWS,
  COUNTRY_EVIDENCE
}
