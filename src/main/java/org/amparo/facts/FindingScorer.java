package org.amparo.facts;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weighs what was seen of each point and decides how it was left, with a probability. */
final class FindingScorer {

  static final String TABLE = "finding.weights.tsv";
  static final String NOT_ADDRESSED = "NOT_ADDRESSED";
  private static final int OPENING_SENTENCES = 2;
  /** The table of weights is read so that a point is addressed where that is about as likely as not. */
  static final double LIKELIER_NOT = 0.55;
  private static final int MANY = 4;

  /** Wider than what a rule may act on: every sentence that may bear on the point. */
  private static final Map<Finding, Matter> MATTERS = new EnumMap<>(Finding.class);

  static {
    matter(Finding.CREDIBILITY, "credib",
        "credib");
    matter(Finding.ONE_YEAR_DEADLINE,
        "\\b(?:one|1)[- ]year\\b|filing deadline|time[- ]bar|208\\(a\\)\\(2\\)\\(b\\)|untimely (?:asylum|application"
            + "|filed)|asylum application (?:was|is) untimely|(?:changed|extraordinary) circumstances",
        "year", "deadline", "bar", "208(a)", "untimely", "circumstances");
    matter(Finding.PAST_PERSECUTION,
        "past persecution|level of (?:past )?persecution|persecut\\w+ in the past|amount\\w* to (?:past )?persecution"
            + "|past harm|rise to the level|(?:suffered|experienced|constitut\\w+|was) persecut",
        "persecut", "past harm", "rise to");
    matter(Finding.WELL_FOUNDED_FEAR,
        "well[- ]founded|objectively reasonable|reasonable (?:possibility|fear)|future persecution|fear of (?:future"
            + " )?persecution|clear probability",
        "founded", "reasonable", "persecution", "clear prob");
    matter(Finding.NEXUS,
        "\\bnexus\\b|on account of|one central reason|\\bmotiv|\\ba reason\\b|because of (?:his|her|their)"
            + "|protected ground",
        "nexus", "account of", "reason", "motiv", "because of", "protected ground");
    matter(Finding.SOCIAL_GROUP_COGNIZABLE,
        "cognizab|particularity|social(?:ly)? (?:distinct|visib)|social group|immutab",
        "cognizab", "particularity", "social", "immutab");
    matter(Finding.GOVERNMENT_UNABLE_OR_UNWILLING, "unable (?:or|and) un|un(?:able|willing) to (?:control|protect)"
            + "|unwilling",
        "unable", "unwilling");
    matter(Finding.INTERNAL_RELOCATION, "\\brelocat",
        "relocat");
    matter(Finding.PARTICULARLY_SERIOUS_CRIME, "particularly serious",
        "particularly serious");
    matter(Finding.CORROBORATION, "corroborat",
        "corroborat");
    matter(Finding.CAT_ACQUIESCENCE, "acquiesc|willful(?:ly)? blind|instigation|tortur|\\bcat\\b",
        "acquiesc", "blind", "instigation", "tortur", "cat");
    matter(Finding.DISCRETION, "discretion",
        "discretion");
  }

  private final Softmax model;

  FindingScorer(Softmax model) {
    this.model = model;
  }

  private record Matter(Pattern pattern, Stems stems) {}

  private static Mentions mentions(Finding point, Draft draft) {
    Matter matter = Objects.requireNonNull(MATTERS.get(point));
    return new Mentions(draft.sentences(), matter.pattern(), matter.stems(), OPENING_SENTENCES);
  }

  private static void matter(Finding point, String pattern, String... stems) {
    MATTERS.put(point, new Matter(Pattern.compile(pattern), Stems.of(stems)));
  }

  /** The features of each point; the same in training and in use. */
  static Map<Finding, Features> features(Draft draft) {
    Map<Finding, Features> features = new LinkedHashMap<>();
    for (Finding point : Finding.values()) {
      features.put(point, of(point, draft));
    }
    return features;
  }

  private static Features of(Finding point, Draft draft) {
    Features features = new Features().set("bias").set("point=" + point);
    String rule = rule(draft.findings().get(point));
    features.set("rule=" + rule).set("rule=" + rule + '|' + point, 0.5);
    stances(point, draft, features);
    mentions(point, draft).describe(features,
        point.toString());
    draft.outcome(features);
    others(point, draft, features);
    return features;
  }

  private static String rule(@Nullable Fact<FindingOutcome> read) {
    return read == null ? NOT_ADDRESSED : read.value().toString();
  }

  private static void stances(Finding point, Draft draft, Features features) {
    for (CuedSentence sentence : draft.sentences()) {
      if (sentence.points().contains(point)) {
        String stance =
            sentence.stance(point)
                .map(found -> found.outcome() + "/" + found.weight())
                .orElse("-");
        features.add("stance=" + stance, 0.75, 1.5);
      }
    }
  }

  private static void others(Finding point, Draft draft, Features features) {
    Map<FindingOutcome, Long> counts =
        draft.findings().entrySet().stream()
            .filter(entry -> entry.getKey() != point)
            .collect(Collectors.groupingBy(entry -> entry.getValue().value(), Collectors.counting()));
    for (FindingOutcome outcome : FindingOutcome.values()) {
      features.set("others=" + outcome, Math.min(counts.getOrDefault(outcome, 0L), MANY) / (double) MANY);
    }
  }

  /**
   * How each point was left; a point is addressed where that is about as likely as not. Of a judge's own decision,
   * which
   * the weights never saw, the rules tell alone.
   */
  Map<Finding, Fact<FindingOutcome>> score(Draft draft) {
    if (draft.decision().byJudge()) {
      return draft.findings();
    }
    Map<Finding, Fact<FindingOutcome>> left = new EnumMap<>(Finding.class);
    features(draft).forEach((point, seen) -> score(point, model.probabilities(seen), draft, left));
    return left;
  }

  private void score(
      Finding point, double[] probabilities, Draft draft, Map<Finding, Fact<FindingOutcome>> left) {
    int none = model.classes().indexOf(NOT_ADDRESSED);
    if (probabilities[none] >= LIKELIER_NOT) {
      return;
    }
    int best = none == 0 ? 1 : 0;
    for (int at = 0; at < probabilities.length; at++) {
      best = at != none && probabilities[at] > probabilities[best] ? at : best;
    }
    FindingOutcome outcome = FindingOutcome.valueOf(model.classes().get(best));
    Fact<FindingOutcome> read = draft.findings().get(point);
    Mentions mentions = mentions(point, draft);
    if (read == null && mentions.isEmpty()) {
      return;
    }
    double sure = probabilities[best];
    left.put(
        point,
        read != null
            ? new Fact<>(outcome, read.evidence(), sure)
            : new Fact<>(outcome, draft.decision().prose().evidence(mentions.last().span()), sure));
  }
}
