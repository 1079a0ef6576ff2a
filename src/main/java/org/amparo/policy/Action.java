package org.amparo.policy;

import java.util.Locale;

/** What to do with a stretch of text. */
public enum Action {
  /** A label stands in its place. */
  HIDE,
  /** A coarser value stands in its place: a date becomes "[early 2009]". */
  GENERALISE,
  /** It stays readable, for the reason given. */
  KEEP;

  /** As a policy file writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
