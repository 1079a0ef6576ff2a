package org.amparo.facts;

/** What the Board says of finding facts itself, 8 C.F.R. 1003.1(d)(3)(iv). */
public enum BoardFactFinding {
  /** Facts were left to the judge, since the Board may not find them. */
  LEFT_TO_JUDGE,
  /** The Board took administrative notice of a fact. */
  TOOK_NOTICE,
  /** The Board stated a finding of fact of its own. */
  FOUND_ITSELF
}
