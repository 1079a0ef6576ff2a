package org.amparo.law;

/** What happens to a last day that is a Saturday, Sunday or legal holiday. */
public enum Rollover {
  /** It moves to the next day that is none of these. */
  NEXT_BUSINESS_DAY,
  /** It stays. */
  NONE,
  NOT_STATED
}
