package org.amparo.facts;

/** The three protections that a judge must decide apart. */
public enum Relief {
  ASYLUM,
  WITHHOLDING,
  CAT
}
