package org.amparo.flows;

/** The second reader did not answer, or not in the agreed form. */
public final class SecondReaderSilent extends Exception {

  private static final long serialVersionUID = 1L;

  SecondReaderSilent(String rule) {
    super(rule);
  }
}
