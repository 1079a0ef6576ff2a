package org.amparo.facts;

/** An earlier order or departure that bears on the case. */
public enum PriorOrder {
  IN_ABSENTIA,
  REINSTATED,
  EXPEDITED_REMOVAL,
  EARLIER_REMOVAL,
  VOLUNTARY_DEPARTURE
}
