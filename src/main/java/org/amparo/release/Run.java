package org.amparo.release;

/**
 * Characters that are set alike.
 *
 * @param characters at least one
 * @param standIn which stand-in they are part of, counted from 0; -1 where they are text
 */
record Run(String characters, int standIn) {

  boolean isStandIn() {
    return standIn >= 0;
  }
}
