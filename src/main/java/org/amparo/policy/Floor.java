package org.amparo.policy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What no policy may do: leave readable what names or finds an applicant, a relative or a witness. A role is found by a
 * program, which may err, so the floor holds for everyone but those who appear in the case by office.
 */
final class Floor {

  private static final Set<Kind> DIRECT = EnumSet.of(Kind.PERSON, Kind.FILE_NUMBER, Kind.CASE_NUMBER, Kind.ADDRESS,
      Kind.PHONE, Kind.EMAIL, Kind.BIRTH_DATE, Kind.UNKNOWN);
  private static final Set<Role> BY_OFFICE =
      EnumSet.of(Role.ATTORNEY, Role.GOVERNMENT_COUNSEL, Role.ADJUDICATOR, Role.CLERK);

  private Floor() {}

  /** Whether a policy may keep this readable. */
  static boolean mayKeep(Kind kind, Optional<Role> role) {
    return !DIRECT.contains(kind) || role.isPresent() && BY_OFFICE.contains(role.get()) && kind != Kind.UNKNOWN;
  }
}
