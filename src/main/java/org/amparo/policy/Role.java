package org.amparo.policy;

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
  NONE
}
