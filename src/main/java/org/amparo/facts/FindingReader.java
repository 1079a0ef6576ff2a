package org.amparo.facts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how each point was left, from the sentences that speak of it. */
final class FindingReader {

  private static final Map<Finding, Pattern> POINTS = new EnumMap<>(Finding.class);

  static {
    POINTS.put(
        Finding.ONE_YEAR_DEADLINE,
        Pattern.compile(
            "\\b(?:one|1)[- ]year\\b[^.]{0,60}(?:deadline|bar|filing|of"
                + " (?:his|her|their|arriv|entry|last))|\\bfiling deadline\\b|\\btime[-"
                + " ]bar(?:red)?\\b|208\\(a\\)\\(2\\)\\(b\\)|\\buntimely"
                + " (?:asylum|application|filed)|asylum application (?:was|is) untimely|within"
                + " (?:1|one) year"));
    POINTS.put(
        Finding.PAST_PERSECUTION,
        Pattern.compile(
            "\\bpast persecution\\b|level of (?:past )?persecution\\b|persecut\\w+ in the past"));
    POINTS.put(
        Finding.WELL_FOUNDED_FEAR,
        Pattern.compile("\\bwell[- ]founded fear\\b|objectively reasonable"));
    POINTS.put(
        Finding.NEXUS,
        Pattern.compile(
            "\\bnexus\\b|\\bon account of\\b|\\bone central"
                + " reason\\b|\\bmotiv(?:e|ed|ation)\\b|\\ba reason\\b"));
    POINTS.put(
        Finding.SOCIAL_GROUP_COGNIZABLE,
        Pattern.compile(
            "\\b(?:cognizab|particularity|social(?:ly)?"
                + " (?:distinct|visib))|(?:proposed|proffered|claimed|purported) (?:particular"
                + " )?social group|social groups? (?:is|are) (?:not )?(?:viable|valid)"));
    POINTS.put(
        Finding.GOVERNMENT_UNABLE_OR_UNWILLING,
        Pattern.compile(
            "\\bun(?:able|willing) (?:or|and) un(?:able|willing)\\b|\\bun(?:able|willing) to"
                + " (?:control|protect)|unable or un"));
    POINTS.put(Finding.INTERNAL_RELOCATION, Pattern.compile("\\brelocat"));
    POINTS.put(Finding.PARTICULARLY_SERIOUS_CRIME, Pattern.compile("\\bparticularly serious\\b"));
    POINTS.put(Finding.CORROBORATION, Pattern.compile("\\bcorroborat"));
    POINTS.put(
        Finding.CAT_ACQUIESCENCE,
        Pattern.compile("\\bacquiesc|\\bwillful(?:ly)? blind|\\binstigation\\b"));
    POINTS.put(
        Finding.DISCRETION,
        Pattern.compile(
            "\\b(?:exercise of|matter of|favorable|adverse) discretion|discretionary"
                + " (?:factor|denial|grant)|\\bin our discretion|merits? (?:a"
                + " )?(?:grant|favorable)"));
  }

  private static final Map<Finding, Stems> STEMS = new EnumMap<>(Finding.class);

  static {
    STEMS.put(Finding.CREDIBILITY, Stems.of("credib"));
    STEMS.put(
        Finding.ONE_YEAR_DEADLINE,
        Stems.of("one-year", "one year", "1-year", "1 year", "deadline", "bar", "208(a)", "untimely"));
    STEMS.put(Finding.PAST_PERSECUTION, Stems.of("persecut"));
    STEMS.put(Finding.WELL_FOUNDED_FEAR, Stems.of("founded fear", "objectively reasonable"));
    STEMS.put(Finding.NEXUS, Stems.of("nexus", "account of", "central reason", "motiv", "a reason"));
    STEMS.put(Finding.SOCIAL_GROUP_COGNIZABLE, Stems.of("cognizab", "particularity", "social"));
    STEMS.put(Finding.GOVERNMENT_UNABLE_OR_UNWILLING, Stems.of("unable", "unwilling"));
    STEMS.put(Finding.INTERNAL_RELOCATION, Stems.of("relocat"));
    STEMS.put(Finding.PARTICULARLY_SERIOUS_CRIME, Stems.of("particularly serious"));
    STEMS.put(Finding.CORROBORATION, Stems.of("corroborat"));
    STEMS.put(Finding.CAT_ACQUIESCENCE, Stems.of("acquiesc", "blind", "instigation"));
    STEMS.put(Finding.DISCRETION, Stems.of("discretion", "merit"));
  }

  private static final Set<Finding> BARS =
      EnumSet.of(Finding.ONE_YEAR_DEADLINE, Finding.PARTICULARLY_SERIOUS_CRIME);

  /** What was not done below or is sent back now, apart from what a judge must do in every case. */
  private static final Pattern OF_THIS_CASE = Pattern.compile("\\b(?:remand\\w*|did not|failed to)\\b");

  private final CredibilityReader credibility = new CredibilityReader();

  Map<Finding, Fact<FindingOutcome>> read(DecisionText decision, List<CuedSentence> sentences) {
    Map<Finding, Fact<FindingOutcome>> left = new EnumMap<>(Finding.class);
    Map<Finding, Integer> weights = new EnumMap<>(Finding.class);
    for (CuedSentence sentence : sentences) {
      for (Finding point : sentence.points()) {
        keep(point, sentence.stance(point), sentence, decision.prose(), left, weights);
      }
      if (sentence.points().isEmpty()) {
        Optional<Stance> stance = sendsBack(sentence.sentence());
        for (Finding point : stance.isEmpty() ? Set.<Finding>of() : underHeading(sentence.sentence(), decision.prose())) {
          keep(point, stance, sentence, decision.prose(), left, weights);
        }
      }
    }
    credibility
        .read(decision)
        .ifPresent(fact -> left.put(Finding.CREDIBILITY, fact));
    return left;
  }

  /** Whether the point is a bar, which a "not" lifts and a finding puts up. */
  static boolean isBar(Finding point) {
    return BARS.contains(point);
  }

  /** The points that a sentence names. */
  static Set<Finding> named(String words) {
    Set<Finding> named = EnumSet.noneOf(Finding.class);
    POINTS.forEach(
        (point, pattern) -> {
          if (Objects.requireNonNull(STEMS.get(point)).in(words) && pattern.matcher(words).find()) {
            named.add(point);
          }
        });
    return named;
  }

  /** A sentence that sends back and names no point means those of its heading: "B. Nexus ... A remand is necessary." */
  private static Optional<Stance> sendsBack(Sentence sentence) {
    if (!OF_THIS_CASE.matcher(sentence.lower()).find()) {
      return Optional.empty();
    }
    return Stance.of(sentence.lower(), false)
        .filter(stance -> stance.outcome() == FindingOutcome.REMANDED && stance.weight() >= Stance.SENT_BACK);
  }

  private static Set<Finding> underHeading(Sentence sentence, Prose prose) {
    return named(sentence.heading().of(prose.lower()));
  }

  private static void keep(
      Finding point,
      Optional<Stance> stance,
      CuedSentence sentence,
      Prose prose,
      Map<Finding, Fact<FindingOutcome>> left,
      Map<Finding, Integer> weights) {
    if (stance.isPresent() && stance.get().weight() >= weights.getOrDefault(point, 0)) {
      weights.put(point, stance.get().weight());
      left.put(
          point,
          new Fact<>(
              stance.get().outcome(),
              prose.evidence(sentence.sentence().span())));
    }
  }
}
