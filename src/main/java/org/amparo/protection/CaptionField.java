package org.amparo.protection;

import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.jspecify.annotations.Nullable;

/** The fields of a cover or caption. The words that open them stand in caption-labels.tsv. */
enum CaptionField {
  /** Between the Board's own address and the government's: counsel's, or an unrepresented applicant's. */
  COUNSEL_BLOCK(Role.ATTORNEY, "counsel's name and address"),
  GOVERNMENT_BLOCK(Role.GOVERNMENT_COUNSEL, "the government's office"),
  NAME(Role.APPLICANT, "the applicant"),
  RIDERS(Role.FAMILY, "family members"),
  FILE(Role.APPLICANT, "the file number"),
  IN_RE(Role.APPLICANT, "the applicant"),
  FOR_RESPONDENT(Role.ATTORNEY, "counsel"),
  FOR_GOVERNMENT(Role.GOVERNMENT_COUNSEL, "government counsel"),
  CLERK(Role.CLERK, "the clerk"),
  /** A field that hides nothing by itself: panel, application, charge, date, proceedings, order. */
  OTHER(null, "");

  private static final Set<String> STREETS = Set.of("street", "st", "avenue", "ave", "road", "rd", "blvd", "boulevard",
      "suite", "ste",
      "floor", "room", "drive", "dr", "box", "pike", "lane", "way", "highway", "hwy", "parkway", "plaza", "unit",
          "apt", "p");
  private static final Set<String> FIRMS = Set.of("law", "llp", "llc", "pc", "pllc", "pa", "office", "offices", "firm",
      "group", "center",
      "services", "legal", "associates", "clinic", "project", "university", "chambers", "counsel", "immigration",
          "attorneys");

  private final @Nullable Role role;
  private final String words;

  CaptionField(@Nullable Role role, String words) {
    this.role = role;
    this.words = words;
  }

  /** Whose words stand in the field; empty for a field that hides nothing. */
  Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  String words() {
    return words;
  }

  /** Whether the field holds the names of persons in the case, file numbers perhaps beside them. */
  boolean namesSomebody() {
    return this == NAME || this == RIDERS || this == IN_RE;
  }

  /** What a line of this field holds. */
  Kind kindOf(Sheet sheet, int from, int to) {
    boolean digits = false;
    boolean street = false;
    boolean firm = false;
    for (int i = from; i < to; i++) {
      Token token = sheet.token(i);
      digits |= token.shape() == Shape.NUMBER || token.shape() == Shape.MIXED;
      street |= STREETS.contains(token.key());
      firm |= FIRMS.contains(token.key());
    }
    return switch (this) {
      case COUNSEL_BLOCK -> digits || street ? Kind.ADDRESS : firm ? Kind.ORGANISATION : Kind.PERSON;
      case GOVERNMENT_BLOCK -> digits || street ? Kind.ADDRESS : Kind.ORGANISATION;
      case FILE -> Kind.FILE_NUMBER;
      case NAME, RIDERS, IN_RE -> digits ? Kind.FILE_NUMBER : Kind.PERSON;
      case FOR_RESPONDENT, FOR_GOVERNMENT -> digits ? Kind.ADDRESS : firm ? Kind.ORGANISATION : Kind.PERSON;
      case CLERK, OTHER -> Kind.PERSON;
    };
  }
}
