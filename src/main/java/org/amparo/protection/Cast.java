package org.amparo.protection;

import java.util.List;
import java.util.Optional;
import org.amparo.policy.Role;
import org.amparo.text.Original;

/**
 * Who is who in a matter, so that its next document calls everybody what the last one did. Holds names: it is kept
 * sealed, and never shown to another matter.
 *
 * @param members in the order in which they were met
 */
public record Cast(List<Member> members) {

  /** Nobody is known yet. */
  public static final Cast NOBODY = new Cast(List.of());

  public Cast {
    members = List.copyOf(members);
  }

  /**
   * One person.
   *
   * @param name the words of the name, in lower case, with spaces between
   * @param role whom the person is in the matter; {@link Role#NONE} for a name that nothing explains
   * @param number from 1, within the role
   * @param kin what the person is to the applicant, "older daughter", where the text says it
   * @param pseudonym the invented name, where one was given
   */
  public record Member(Original name, Role role, int number, Optional<String> kin, Optional<String> pseudonym) {}
}
