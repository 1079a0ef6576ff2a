package org.amparo.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.law.Cite;
import org.amparo.law.Precedents;
import org.amparo.law.Reporter;
import org.amparo.law.Reporters;
import org.amparo.text.Span;

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
  /** "(9th Cir. Nov. 30, 2018), available at" between a name and the number of a data base. */
  private static final Pattern AVAILABLE_AT =
      Pattern.compile(
          "(?<name>.*?),? ?\\((?<court>[^()]{0,50}?)(?<year>(?:1[89]|20)\\d\\d)\\),? (?:also )?available at");
  private static final Pattern MONTH = Pattern.compile("\\b(Jan|Feb|Aug|Oct|Nov|Dec|Sept)(?:uary|ruary|ust|ober|ember)\\b");
  /** "Ill." read as a numeral. */
  private static final Pattern COURT_OF_ILLINOIS = Pattern.compile("\\b([NSC]\\.D\\.) [I1l]{3}\\.");
  private static final Pattern BOARD = Pattern.compile("B\\.?[I1l]\\.?A\\.?");
  private static final Pattern ATTORNEY_GENERAL = Pattern.compile("A\\. ?[GC]\\.?");

  private static final String STATE_REPORTER =
      "(?:A|P|N\\.[EWY]|S\\.[EW]|So|Cal)\\. ?(?:2d|3d|4th)";
  private static final String DISTRICT_LEXIS = "U\\. ?S\\. ?Dist\\. LEXIS";
  private static final String CANDIDATE =
      "(?<vol>\\b\\d{1,4}) ?(?<rep>%s) ?(?<at>,? ?at )?(?<page>\\*?\\d{1,7}|_{2,})";

  private static final int LONGEST_DECISION_PAGES = 60;

  private final Reporters reporters;
  private final Precedents precedents;
  private final Pattern candidate;
  private final KnownByName knownByName;
  private final CaseName caseName = new CaseName();

  CitationGrammar(Reporters reporters, Precedents precedents) {
    this.reporters = reporters;
    this.precedents = precedents;
    this.knownByName = new KnownByName(precedents);
    String ofCases =
        reporters.all().stream()
            .filter(reporter -> reporter.kind() != Reporter.Kind.LEGISLATION)
            .map(reporter -> reporter.pattern().pattern())
            .collect(Collectors.joining("|"));
    this.candidate =
        Pattern.compile(CANDIDATE.formatted(DISTRICT_LEXIS + '|' + ofCases + '|' + STATE_REPORTER));
  }

  List<Fact<String>> read(Prose prose) {
    return read(prose, cites(prose.text()));
  }

  /** Each authority once. */
  List<Fact<String>> read(Prose prose, Cites cites) {
    Map<String, Fact<String>> byKey = new LinkedHashMap<>();
    List<Citation> all = new ArrayList<>(cites.full());
    all.addAll(knownByName.read(prose.text(), cites.shortForms(), cites.full()));
    for (Citation citation : all) {
      byKey.putIfAbsent(
          citation.key(),
          new Fact<>(citation.text(), prose.evidence(citation.start(), citation.end())));
    }
    return List.copyOf(byKey.values());
  }

  /**
   * A citation that gives only the page quoted, "25 I&N Dec. at 658".
   *
   * @param volume of the reporter
   * @param reporter in its usual abbreviation
   * @param page the page quoted
   * @param span its place in the text
   */
  record ShortForm(String volume, String reporter, String page, Span span) {}

  /** Every citation, each as often as it stands there. */
  Cites cites(String text) {
    List<Citation> full = new ArrayList<>();
    List<ShortForm> shortForms = new ArrayList<>();
    Matcher matcher = candidate.matcher(text);
    int previousEnd = 0;
    while (matcher.find()) {
      String reporter = normal(matcher.group("rep").strip());
      if (matcher.group("at") == null) {
        Citation citation = full(text, matcher, reporter, previousEnd);
        if (!citation.page().startsWith("_")) {
          full.add(repaired(citation));
        }
        previousEnd = citation.end();
      } else {
        Span span = new Span(matcher.start(), matcher.end());
        shortForms.add(new ShortForm(matcher.group("vol"), reporter, matcher.group("page"), span));
        previousEnd = matcher.end();
      }
    }
    return new Cites(full, shortForms);
  }

  /**
   * A page that no decision of that name in that volume begins on is the page quoted, or misread: the one decision that
   * the tables know of that name and volume is meant.
   */
  private Citation repaired(Citation citation) {
    boolean numbered = citation.volume().length() < 5 && citation.page().matches("\\d{1,5}");
    if (!numbered || citation.name().isEmpty()) {
      return citation;
    }
    int volume = Integer.parseInt(citation.volume());
    int page = Integer.parseInt(citation.page());
    List<Cite> known =
        precedents.byName(citation.name()).stream()
            .flatMap(precedent -> precedent.cite().stream())
            .filter(cite -> cite.volume() == volume && cite.reporter().equals(citation.reporter()))
            .toList();
    boolean meant = known.size() == 1 && (isWithin(page, known.getFirst()) || isMisread(page, known.getFirst()));
    return meant ? citation.onPage(known.getFirst().page()) : citation;
  }

  private static boolean isWithin(int page, Cite decision) {
    return page > decision.page() && page <= decision.page() + LONGEST_DECISION_PAGES;
  }

  private static boolean isMisread(int page, Cite decision) {
    String one = Integer.toString(page);
    String other = Integer.toString(decision.page());
    if (one.length() != other.length()) {
      return false;
    }
    long different = IntStream.range(0, one.length()).filter(at -> one.charAt(at) != other.charAt(at)).count();
    char[] sorted = one.toCharArray();
    char[] otherSorted = other.toCharArray();
    Arrays.sort(sorted);
    Arrays.sort(otherSorted);
    return different == 1 || (different == 2 && Arrays.equals(sorted, otherSorted));
  }

  private Citation full(String text, Matcher matcher, String reporter, int previousEnd) {
    Matcher tail =
        TAIL.matcher(text).region(matcher.end(), Math.min(text.length(), matcher.end() + 140));
    boolean dated = tail.lookingAt();
    CaseName.Found name = caseName.before(text, Math.min(previousEnd, matcher.start()), matcher.start());
    Matcher elsewhere = AVAILABLE_AT.matcher(name.text());
    boolean online = elsewhere.matches();
    String court = dated ? court(tail.group("court"), tail.group("year")) : "";
    return new Citation(
        online ? elsewhere.group("name") : name.text(),
        matcher.group("vol"),
        reporter,
        matcher.group("page"),
        online && !dated ? court(elsewhere.group("court"), elsewhere.group("year")) : court,
        name.start(),
        dated ? tail.end() : matcher.end());
  }

  private String normal(String written) {
    return reporters.find(written).map(Reporter::normal).orElse(written);
  }

  private static String court(String written, String year) {
    String court = written.strip().replaceAll("[,;:]+$", "").replace("Cit.", "Cir.").replace("Cir.,", "Cir.");
    court = COURT_OF_ILLINOIS.matcher(MONTH.matcher(court).replaceAll("$1.")).replaceAll("$1 Ill.");
    if (BOARD.matcher(court).matches()) {
      court = "BIA";
    } else if (ATTORNEY_GENERAL.matcher(court).matches()) {
      court = "A.G.";
    }
    return (court + ' ' + year).strip();
  }
}
