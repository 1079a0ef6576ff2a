package org.amparo.protection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a cover or caption, each with the words that open it. */
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

  /** A field and the index of the first token of its value. */
  record Opening(CaptionField field, int valueFrom) {}

  private record Label(CaptionField field, List<String> words, boolean needsColon) {}

  private static final Set<String> STREETS = Set.of("street", "st", "avenue", "ave", "road", "rd", "blvd", "boulevard", "suite", "ste",
      "floor", "room", "drive", "dr", "box", "pike", "lane", "way", "highway", "hwy", "parkway", "plaza", "unit", "apt", "p");
  private static final Set<String> FIRMS = Set.of("law", "llp", "llc", "pc", "pllc", "pa", "office", "offices", "firm", "group", "center",
      "services", "legal", "associates", "clinic", "project", "university", "chambers", "counsel", "immigration", "attorneys");

  private static final List<Label> LABELS = List.of(
      new Label(OTHER, List.of("date", "of", "this", "notice"), false),
      new Label(OTHER, List.of("enclosed", "is"), false),
      new Label(OTHER, List.of("enclosure"), false),
      new Label(OTHER, List.of("panel", "members"), false),
      new Label(OTHER, List.of("before"), true),
      new Label(OTHER, List.of("userteam"), false),
      new Label(OTHER, List.of("decision", "of", "the", "board"), false),
      new Label(OTHER, List.of("application"), true),
      new Label(OTHER, List.of("applications"), true),
      new Label(OTHER, List.of("charge"), true),
      new Label(OTHER, List.of("charges"), true),
      new Label(OTHER, List.of("notice"), true),
      new Label(OTHER, List.of("order"), true),
      new Label(OTHER, List.of("appeal"), false),
      new Label(OTHER, List.of("motion"), false),
      new Label(OTHER, List.of("certification"), false),
      new Label(OTHER, List.of("interim", "bond"), false),
      new Label(OTHER, List.of("in", "removal"), false),
      new Label(OTHER, List.of("in", "asylum"), false),
      new Label(OTHER, List.of("in", "withholding"), false),
      new Label(OTHER, List.of("in", "deportation"), false),
      new Label(OTHER, List.of("in", "exclusion"), false),
      new Label(OTHER, List.of("in", "bond"), false),
      new Label(OTHER, List.of("in", "visa"), false),
      new Label(OTHER, List.of("oral", "argument"), false),
      new Label(OTHER, List.of("for", "the", "board"), false),
      new Label(OTHER, List.of("concurring"), false),
      new Label(OTHER, List.of("dissenting"), false),
      new Label(OTHER, List.of("chief", "clerk"), false),
      new Label(OTHER, List.of("acting", "chief", "clerk"), false),
      new Label(OTHER, List.of("date"), true),
      new Label(COUNSEL_BLOCK, List.of("falls", "church"), false),
      new Label(GOVERNMENT_BLOCK, List.of("dhs", "ice"), false),
      new Label(GOVERNMENT_BLOCK, List.of("office", "of", "chief", "counsel"), false),
      new Label(GOVERNMENT_BLOCK, List.of("dhs", "office"), false),
      new Label(NAME, List.of("name"), true),
      new Label(RIDERS, List.of("riders"), false),
      new Label(RIDERS, List.of("rider"), true),
      new Label(FILE, List.of("file"), true),
      new Label(FILE, List.of("files"), true),
      new Label(FILE, List.of("file", "no"), false),
      new Label(FILE, List.of("file", "nos"), false),
      new Label(FILE, List.of("file", "number"), false),
      new Label(FILE, List.of("case", "no"), false),
      new Label(FILE, List.of("a", "number"), false),
      new Label(IN_RE, List.of("in", "re"), false),
      new Label(IN_RE, List.of("inre"), false),
      new Label(IN_RE, List.of("in", "the", "matter", "of"), false),
      new Label(IN_RE, List.of("in", "the", "matters", "of"), false),
      new Label(IN_RE, List.of("respondent"), true),
      new Label(IN_RE, List.of("respondents"), true),
      new Label(OTHER, List.of("respondent"), false),
      new Label(OTHER, List.of("respondents"), false),
      new Label(OTHER, List.of("applicant"), false),
      new Label(FOR_RESPONDENT, List.of("on", "behalf", "of", "respondent"), false),
      new Label(FOR_RESPONDENT, List.of("on", "behalf", "of", "respondents"), false),
      new Label(FOR_RESPONDENT, List.of("on", "behalf", "of", "applicant"), false),
      new Label(FOR_RESPONDENT, List.of("on", "behalf", "of", "the", "respondent"), false),
      new Label(FOR_RESPONDENT, List.of("for", "respondent"), true),
      new Label(FOR_RESPONDENT, List.of("for", "the", "respondent"), true),
      new Label(FOR_RESPONDENT, List.of("amicus"), false),
      new Label(FOR_GOVERNMENT, List.of("on", "behalf", "of", "dhs"), false),
      new Label(FOR_GOVERNMENT, List.of("on", "behalf", "of", "the", "dhs"), false),
      new Label(FOR_GOVERNMENT, List.of("on", "behalf", "of", "the", "department"), false),
      new Label(FOR_GOVERNMENT, List.of("on", "behalf", "of", "service"), false),
      new Label(FOR_GOVERNMENT, List.of("for", "dhs"), true),
      new Label(FOR_GOVERNMENT, List.of("for", "the", "dhs"), true),
      new Label(FOR_GOVERNMENT, List.of("for", "the", "government"), true),
      new Label(CLERK, List.of("sincerely"), false));

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

  /** The field that a line opens, if any. */
  static Optional<Opening> openedBy(Sheet sheet, Line line) {
    int first = line.firstToken();
    while (first < line.endToken() && sheet.token(first).shape() == Shape.SYMBOL) {
      first++;
    }
    for (Label label : LABELS) {
      int after = first + label.words().size();
      if (after <= line.endToken() && matches(sheet, first, label) && fits(sheet, first, after, line, label)) {
        return Optional.of(new Opening(label.field(), label.field() == GOVERNMENT_BLOCK ? first : skip(sheet, after, line, label)));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Sheet sheet, int first, Label label) {
    int at = first;
    for (String word : label.words()) {
      if (sheet.is(at, "/") || sheet.is(at, "-")) {
        at++;
      }
      if (!sheet.is(at, word)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean fits(Sheet sheet, int first, int after, Line line, Label label) {
    boolean colon = sheet.is(after, ":") || sheet.is(after, ";") || sheet.is(after, ".") && label.field() != OTHER;
    boolean wholeLine = after == line.endToken();
    boolean capital = sheet.token(first).shape().startsUpper();
    return capital && (label.needsColon() ? colon && after < line.endToken() : wholeLine || line.style() != Line.Style.PROSE || colon);
  }

  private static int skip(Sheet sheet, int after, Line line, Label label) {
    int at = label.field() == COUNSEL_BLOCK ? line.endToken() : after;
    while (at < line.endToken() && (sheet.is(at, ":") || sheet.is(at, ";") || sheet.is(at, "."))) {
      at++;
    }
    return at;
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
