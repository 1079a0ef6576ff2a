package org.amparo.policy;

import java.util.Locale;

/** Whom a stretch of text belongs to. */
public enum Role {
  APPLICANT,
  FAMILY,
  WITNESS,
  ATTORNEY,
  GOVERNMENT_COUNSEL,
  ADJUDICATOR,
  CLERK,
  PERSECUTOR,
  OTHER,
  NONE;

  /** As a policy file writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
