package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads how the respondent's credibility was left; most decisions say it in a subordinate clause.
 */
final class CredibilityReader {

  private static final Pattern STANDARD =
      Pattern.compile(
          "\\bwe ?review|\\bboard reviews|\\breview (?:the |an"
              + " )?(?:findings|immigration)|\\bcredible fear");
  private static final Pattern ADVERSE =
      Pattern.compile(
          "\\b(?:(?:adverse|negative)(?: \\w+)? credibility|not (?:\\w+"
              + " ){0,4}credibl[ey]|lack(?:ed|ing|s)? credibility|incredible|not be credited)");
  private static final Pattern NOT_MADE =
      Pattern.compile(
          "\\b(?:did not (?:make|find|enter)|no|not make|absence of|without) (?:an? |any"
              + " )?(?:explicit |express |specific )?(?:adverse|negative|the respondent to lack)"
              + " ?(?:credib)?|\\bpresum\\w+ (?:the respondent's |to be )?credib|\\bassum\\w+"
              + " (?:\\w+ ){0,4}credib");
  private static final Pattern POSITIVE =
      Pattern.compile(
          "\\b(?:f(?:ou|i)nds?(?:ing)?|determined|deemed|considered|concluded"
              + "|credited)\\b[^.]{0,120}\\bcredibl[ey]\\b|\\bcredibly"
              + " testif|\\btestified credibly|\\bcredible"
              + " (?:testimony|witness(?:es)?|account)\\b|\\bpositive"
              + " credibility|\\b(?:though|although|while|otherwise|as|and|was|were) (?:generally"
              + " |otherwise )?credible\\b|\\bfavorable credibility|\\bcredibility (?:finding"
              + " )?(?:is|was|has) not (?:been )?(?:challenged|contested|disputed|raised)");
  private static final Pattern OVERTURNS =
      Pattern.compile(
          "\\b(?:clearly erroneous|clear error|reverse|set aside|vacate|erred|overturn|not"
              + " supported|cannot (?:uphold|affirm)|disagree|insufficient to support)\\b");
  private static final Pattern SENDS_BACK =
      Pattern.compile(
          "\\bremand|\\bshould\\b|\\bnew (?:adverse"
              + " )?credibility|\\breassess|\\bre-evaluate|\\bfurther\\b");
  private static final Pattern UPHOLDS =
      Pattern.compile("\\b(?:no clear error|not clearly erroneous|affirm|uphold|agree with)\\b");
  private static final Pattern OWN =
      Pattern.compile(
          "\\bwe (?:\\w+ly |therefore )?(?:finds?|makes?|enters?|concludes?|determines?"
              + "|cannot find|do not find)\\b");
  private static final Pattern GENERAL =
      Pattern.compile("^\\W*(?:see\\b|cf\\.|id\\.)|\\b(?:an? (?:alien|applicant)\\b|holding that)");

  Optional<Fact<FindingOutcome>> read(DecisionText decision) {
    Optional<Fact<FindingOutcome>> left = Optional.empty();
    int weight = 0;
    for (Sentence sentence : decision.sentences()) {
      Optional<Stance> stance = stance(sentence.lower(), decision.byJudge());
      if (stance.isPresent() && stance.get().weight() >= weight) {
        weight = stance.get().weight();
        left =
            Optional.of(
                new Fact<>(
                    stance.get().outcome(),
                    decision.prose().evidence(sentence.span().start(), sentence.span().end())));
      }
    }
    return left;
  }

  private static Optional<Stance> stance(String sentence, boolean judges) {
    boolean speaks =
        sentence.contains("credib")
            && !STANDARD.matcher(sentence).find()
            && !GENERAL.matcher(sentence).find();
    if (!speaks) {
      return Optional.empty();
    }
    if (NOT_MADE.matcher(sentence).find()) {
      return Optional.of(new Stance(FindingOutcome.FAVOURABLE, Stance.SENT_BACK));
    }
    if (ADVERSE.matcher(sentence).find() || sentence.contains("credibility")) {
      return adverse(sentence, judges);
    }
    return POSITIVE.matcher(sentence).find()
        ? Optional.of(new Stance(FindingOutcome.FAVOURABLE, Stance.REPORTED))
        : Optional.empty();
  }

  private static Optional<Stance> adverse(String sentence, boolean judges) {
    boolean adverse = ADVERSE.matcher(sentence).find();
    if (SENDS_BACK.matcher(sentence).find()) {
      return Optional.of(new Stance(FindingOutcome.REMANDED, Stance.SENT_BACK));
    }
    if (adverse && UPHOLDS.matcher(sentence).find()) {
      return Optional.of(new Stance(FindingOutcome.ADVERSE, Stance.HELD));
    }
    if (adverse && OVERTURNS.matcher(sentence).find()) {
      return Optional.of(new Stance(FindingOutcome.FAVOURABLE, Stance.SENT_BACK));
    }
    if (adverse && judges && OWN.matcher(sentence).find()) {
      return Optional.of(new Stance(FindingOutcome.ADVERSE, Stance.HELD));
    }
    return !adverse && POSITIVE.matcher(sentence).find()
        ? Optional.of(new Stance(FindingOutcome.FAVOURABLE, Stance.REPORTED))
        : Optional.empty();
  }
}
