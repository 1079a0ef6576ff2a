package org.amparo.protection;

import java.util.Optional;

/** The stand-ins: what a reader sees in place of what was hidden. Their width tells nothing of it. */
final class Labels {

  private final Sheet sheet;
  private final People people;

  Labels(Sheet sheet, People people) {
    this.sheet = sheet;
    this.people = people;
  }

  /** The label for a run of tokens that one claim, or several of one kind, hide. */
  String of(Claim claim, int from, int to) {
    if (!claim.standIn().isEmpty()) {
      return claim.standIn();
    }
    return switch (claim.kind()) {
      case PERSON -> person(claim.role(), from, to);
      case FILE_NUMBER -> "[number]";
      case CASE_NUMBER -> "[case number]";
      case ADDRESS -> "[address]";
      case PHONE -> "[phone]";
      case EMAIL -> "[e-mail]";
      case WEB -> "[web address]";
      case DATE -> "[a date]";
      case AGE -> "[an age]";
      case PLACE -> "[a place]";
      case ORGANISATION -> switch (claim.role()) {
        case ATTORNEY -> "[law office]";
        case GOVERNMENT_COUNSEL -> "[government office]";
        case APPLICANT, FAMILY, WITNESS, ADJUDICATOR, CLERK, PERSECUTOR, OTHER, NONE -> "[an organization]";
      };
      case UNKNOWN -> "[name]";
    };
  }

  private String person(Role role, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<People.Person> known = people.person(sheet.token(i).key());
      if (known.isPresent()) {
        return label(known.get().role(), known.get().number());
      }
    }
    return label(role, 0);
  }

  private static String label(Role role, int number) {
    String suffix = number == 0 ? "" : " " + number;
    return switch (role) {
      case APPLICANT -> "[Applicant]";
      case FAMILY -> "[Family member" + suffix + "]";
      case WITNESS -> "[Witness" + suffix + "]";
      case ATTORNEY -> "[Attorney" + suffix + "]";
      case GOVERNMENT_COUNSEL -> "[Government counsel" + suffix + "]";
      case CLERK -> "[Clerk]";
      case PERSECUTOR -> "[Persecutor" + suffix + "]";
      case ADJUDICATOR, OTHER, NONE -> "[Person" + suffix + "]";
    };
  }
}
