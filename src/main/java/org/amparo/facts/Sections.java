package org.amparo.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Finds where caption, body, order, separate opinions and an attached decision begin. */
final class Sections {

  private static final Pattern APPLICATION = Pattern.compile("\\bAPPLICATIONS? ?[:;.]");
  private static final Pattern COUNSEL = Pattern.compile("\\bON BEHALF OF ");
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile(
          "\\b(?:The"
              + " (?:respondent|applicant|beneficiary|Department|DHS|parties|Board|lead|[A-Z]?[a-z]+"
              + " Circuit|Immigration|record|United|government|instant)|This"
              + " (?:matter|case|Board|appeal|is|proceeding)|These|On [A-Z][a-z]+ \\d|In"
              + " (?:an?|our|this|its|these) |It |We |By |At |Pursuant |Before |Both"
              + " |Respondent|Applicant)");
  private static final Pattern ORDER = Pattern.compile("\\bORDER(?:S|ED)? ?[:;]");
  private static final Pattern ORDER_WITHOUT_COLON =
      Pattern.compile(
          "(?i)\\b(?:it is (?:hereby |therefore |further )*ordered|following orders? (?:is|are|will be|shall be)"
              + " (?:entered|issued))");
  private static final Pattern SIGNED = Pattern.compile("\\b[FP]OR THE BOA");
  private static final Pattern ANOTHER_DECISION =
      Pattern.compile(
          "\\bIMMIGRATION COURT\\b|\\bORAL DECISION|\\bDECISIONS? (?:AND ORDERS? )?OF THE"
              + " IMMIGRATION JUDGE|UNITED STATES DEPARTMENT OF JUSTICE EXECUTIVE");
  private static final Pattern JUDGES_TITLE =
      Pattern.compile(
          "\\b(?:ORAL |WRITTEN )DECISION(?: (?:AND ORDERS? )?(?:OF|BY) THE (?:IMMIGRATION JUDGE|(?:IMMIGRATION"
              + " )?COURT))?\\b|\\b(?:DECISIONS?|ORDERS?)(?: AND (?:DECISION|ORDERS?))? (?:OF|BY) THE (?:IMMIGRATION"
              + " JUDGE|(?:IMMIGRATION )?COURT)\\b|\\bDecision(?: and Orders?)? of the Immigration Judge\\b");
  private static final int CAPTION_TAIL_CHARS = 900;
  private static final int ORDER_CHARS = 1200;

  private final Prose prose;

  Sections(Prose prose) {
    this.prose = prose;
  }

  DecisionText cut(List<Line> lines) {
    Optional<Line> court = Bench.judge(lines);
    return court.isPresent() ? cutJudges(lines, court) : cutBoards(lines);
  }

  /** A judge signs the order alone: nothing but notes on appeal and service follows it. */
  private DecisionText cutJudges(List<Line> lines, Optional<Line> court) {
    int end = prose.length();
    Matcher title = JUDGES_TITLE.matcher(prose.text());
    int bodyStart = title.find() ? title.end() : bodyStart();
    int orderStart = find(ORDER, bodyStart, find(ORDER_WITHOUT_COLON, bodyStart, end));
    Span nothing = new Span(end, end);
    return new DecisionText(
        lines,
        prose,
        court,
        new Span(0, bodyStart),
        new Span(bodyStart, orderStart),
        new Span(orderStart, end),
        nothing,
        nothing);
  }

  private DecisionText cutBoards(List<Line> lines) {
    int end = prose.length();
    int bodyStart = bodyStart();
    int orderStart = find(ORDER, bodyStart, find(ORDER_WITHOUT_COLON, bodyStart, end));
    int signed = find(SIGNED, orderStart, Math.min(end, orderStart + ORDER_CHARS));
    int attached = find(ANOTHER_DECISION, signed, end);
    int orderEnd = Math.min(signed, attached);
    return new DecisionText(
        lines,
        prose,
        Optional.empty(),
        new Span(0, bodyStart),
        new Span(bodyStart, orderStart),
        new Span(orderStart, orderEnd),
        new Span(orderEnd, attached),
        new Span(attached, end));
  }

  private int bodyStart() {
    int counsel = find(COUNSEL, 0, prose.length());
    int application = find(APPLICATION, 0, prose.length());
    int heading = application > counsel + CAPTION_TAIL_CHARS ? counsel : application;
    if (heading == prose.length()) {
      return 0;
    }
    int limit = Math.min(prose.length(), heading + CAPTION_TAIL_CHARS);
    Matcher first = FIRST_SENTENCE.matcher(prose.text()).region(heading, limit);
    return first.find() ? first.start() : heading;
  }

  private int find(Pattern pattern, int from, int otherwise) {
    Matcher matcher = pattern.matcher(prose.text());
    return matcher.find(Math.min(from, prose.length())) ? matcher.start() : otherwise;
  }
}
