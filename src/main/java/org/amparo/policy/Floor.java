package org.amparo.policy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What no policy may do: leave readable what names or finds an applicant, a relative or a witness. Roles and kinds are
 * found by a program, which may err: the field for counsel holds an applicant's own name where nobody represents her,
 * the rest of a file number looks like any number, the name of a firm is made of a person's. So the floor lies under
 * everyone but those who appear in the case by public office.
 */
final class Floor {

  private static final Set<Kind> FOR_NOBODY = EnumSet.of(Kind.FILE_NUMBER, Kind.CASE_NUMBER, Kind.BIRTH_DATE,
      Kind.NUMBER, Kind.UNKNOWN);
  private static final Set<Kind> BY_OFFICE_ONLY =
      EnumSet.of(Kind.PERSON, Kind.ADDRESS, Kind.PHONE, Kind.EMAIL, Kind.WEB, Kind.ORGANISATION);
  private static final Set<Role> OFFICES = EnumSet.of(Role.GOVERNMENT_COUNSEL, Role.ADJUDICATOR, Role.CLERK);

  private Floor() {}

  /** Whether a policy may keep this readable. */
  static boolean mayKeep(Kind kind, Optional<Role> role) {
    boolean byOffice = role.isPresent() && OFFICES.contains(role.get());
    return !FOR_NOBODY.contains(kind) && (byOffice || !BY_OFFICE_ONLY.contains(kind));
  }
}
