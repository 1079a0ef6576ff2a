package org.amparo.facts;

/** How a point was left. A point that is not in the map was not addressed, which is no finding. */
public enum FindingOutcome {
  FAVOURABLE,
  ADVERSE,
  REMANDED
}
