package org.amparo.facts;

/** The kind of persecutor feared; never a name. */
public enum Persecutor {
  GOVERNMENT,
  POLICE,
  MILITARY,
  PARAMILITARY,
  GUERRILLA,
  GANG,
  CARTEL,
  FAMILY,
  PARTNER,
  COMMUNITY,
  EMPLOYER,
  OTHER
}
