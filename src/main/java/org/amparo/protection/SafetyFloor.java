package org.amparo.protection;

import org.amparo.policy.Kind;
import org.amparo.policy.Role;

/** What no list of an office may leave readable, and what a person may only after a second thought. */
public final class SafetyFloor {

  /** From here on a grammar said that a stretch names a person; below it is a guess. */
  private static final double SURE = 0.9;

  private SafetyFloor() {}

  /** Whether a stretch names or finds an applicant, somebody of the family, a witness or their lawyer. */
  public static boolean holds(Kind kind, Role role) {
    return switch (kind) {
      case FILE_NUMBER, CASE_NUMBER, ADDRESS, PHONE, EMAIL, BIRTH_DATE -> true;
      case PERSON -> isProtected(role);
      case WEB, DATE, AGE, DURATION, CHILDREN, NUMBER, PLACE, ORGANISATION, GROUP, FORCE, EVENT, UNKNOWN, COUNTRY,
          PEOPLE, AGENCY, CITATION, STATUTE, RECORD, OCCUPATION, GROUND, SOCIAL_GROUP, PERSECUTOR, HARM, FINDING,
          STAND_IN -> false;
    };
  }

  /** Whether an office's list may keep it; a name of whomever, found by a grammar, it may not. */
  static boolean permitsLists(Proposed proposed) {
    boolean named = proposed.kind() == Kind.PERSON && !isPublic(proposed.role()) && proposed.confidence() >= SURE;
    return !named && !holds(proposed.kind(), proposed.role());
  }

  private static boolean isProtected(Role role) {
    return switch (role) {
      case APPLICANT, FAMILY, WITNESS, ATTORNEY -> true;
      case GOVERNMENT_COUNSEL, ADJUDICATOR, CLERK, PERSECUTOR, OTHER, NONE -> false;
    };
  }

  private static boolean isPublic(Role role) {
    return switch (role) {
      case ADJUDICATOR, CLERK, GOVERNMENT_COUNSEL -> true;
      case APPLICANT, FAMILY, WITNESS, ATTORNEY, PERSECUTOR, OTHER, NONE -> false;
    };
  }
}
