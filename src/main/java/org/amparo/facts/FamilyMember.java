package org.amparo.facts;

/** A relative of the respondent whom the decision speaks of; never a name. */
public enum FamilyMember {
  SPOUSE,
  CHILD,
  PARENT,
  SIBLING,
  OTHER_RELATIVE
}
