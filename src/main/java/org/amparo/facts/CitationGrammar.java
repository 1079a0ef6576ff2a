package org.amparo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.law.Reporter;
import org.amparo.law.Reporters;

/**
 * Reads the authorities cited, in the forms that the Board and the courts use, each once and in
 * full; a short form ("25 I&amp;N Dec. at 658") belongs to the full one before it and is not listed
 * again. Misread characters are repaired only inside a candidate: a volume, something like a
 * reporter, and a page.
 */
final class CitationGrammar {

  private static final Pattern TAIL =
      Pattern.compile(
          "(?<pins>(?:,? (?:at )?[*\\d][\\d\\-*.]*|,|,? ?(?:&|nn?\\.?|no\\.) ?[\\d\\-]*[.*]?|"
              + " ?\\d+-\\d+){0,8})"
              + " ?\\((?<court>[^()]{0,60}?)(?<year>(?:1[89]|20)\\d\\d)(?<after>[^()]{0,12})[)\\]}]?");
  private static final Pattern BOARD = Pattern.compile("B\\.?[I1l]\\.?A\\.?");
  private static final Pattern ATTORNEY_GENERAL = Pattern.compile("A\\. ?[GC]\\.?");

  private static final String STATE_REPORTER =
      "(?:A|P|N\\.[EWY]|S\\.[EW]|So|Cal)\\. ?(?:2d|3d|4th)";
  private static final String DISTRICT_LEXIS = "U\\. ?S\\. ?Dist\\. LEXIS";
  private static final String CANDIDATE =
      "(?<vol>\\b\\d{1,4}) ?(?<rep>%s) ?(?<at>,? ?at )?(?<page>\\*?\\d{1,7}|_{2,})";

  private final Reporters reporters;
  private final Pattern candidate;
  private final CaseName caseName = new CaseName();

  CitationGrammar(Reporters reporters) {
    this.reporters = reporters;
    String ofCases =
        reporters.all().stream()
            .filter(reporter -> reporter.kind() != Reporter.Kind.LEGISLATION)
            .map(reporter -> reporter.pattern().pattern())
            .collect(Collectors.joining("|"));
    this.candidate =
        Pattern.compile(CANDIDATE.formatted(DISTRICT_LEXIS + '|' + ofCases + '|' + STATE_REPORTER));
  }

  List<Fact<String>> read(Prose prose) {
    Map<String, Fact<String>> byKey = new LinkedHashMap<>();
    for (Citation citation : fullCitations(prose.text())) {
      byKey.putIfAbsent(
          citation.key(),
          new Fact<>(citation.text(), prose.evidence(citation.start(), citation.end())));
    }
    return List.copyOf(byKey.values());
  }

  private List<Citation> fullCitations(String text) {
    List<Citation> found = new ArrayList<>();
    Matcher matcher = candidate.matcher(text);
    int previousEnd = 0;
    while (matcher.find()) {
      String reporter = normal(matcher.group("rep").strip());
      if (matcher.group("at") == null) {
        Citation citation = full(text, matcher, reporter, previousEnd);
        if (!citation.page().startsWith("_")) {
          found.add(citation);
        }
        previousEnd = citation.end();
      } else {
        previousEnd = matcher.end();
      }
    }
    return found;
  }

  private Citation full(String text, Matcher matcher, String reporter, int previousEnd) {
    Matcher tail =
        TAIL.matcher(text).region(matcher.end(), Math.min(text.length(), matcher.end() + 140));
    boolean dated = tail.lookingAt();
    CaseName.Found name = caseName.before(text, previousEnd, matcher.start());
    return new Citation(
        name.text(),
        matcher.group("vol"),
        reporter,
        matcher.group("page"),
        dated ? court(tail.group("court"), tail.group("year")) : "",
        name.start(),
        dated ? tail.end() : matcher.end());
  }

  private String normal(String written) {
    return reporters.find(written).map(Reporter::normal).orElse(written);
  }

  private static String court(String written, String year) {
    String court = written.strip().replaceAll("[,;:]+$", "").replace("Cit.", "Cir.");
    if (BOARD.matcher(court).matches()) {
      court = "BIA";
    } else if (ATTORNEY_GENERAL.matcher(court).matches()) {
      court = "A.G.";
    }
    return (court + ' ' + year).strip();
  }
}
