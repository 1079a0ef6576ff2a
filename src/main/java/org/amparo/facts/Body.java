package org.amparo.facts;

/**
 * Who gave the decision: the Board of Immigration Appeals, an immigration judge, or the Board with
 * the judge's decision attached.
 */
public enum Body {
  BIA,
  IJ,
  BIA_AND_IJ
}
