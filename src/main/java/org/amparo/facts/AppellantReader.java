package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who brought the matter to the Board, from the first sentences of the decision. */
final class AppellantReader {

  private static final String AUXILIARIES =
      "(?:has |have |had |also |timely |now |both |initially )*";
  private static final String APPEALS =
      "(?:appeal(?:s|ed)?\\b(?! (?:is|was|will|filed))|cross-appeal|(?:filed|files|submitted)"
          + " (?:an? |this |the )?(?:[\\w-]+ ){0,3}(?:appeal|motion))";
  private static final String GAP = "(?:,[^.]{0,140}?,(?: and (?:[\\w'-]+ ){1,6}?)?|[^.,]{0,60}?)? ?";
  private static final Pattern DHS =
      Pattern.compile(
          "\\b(?:department of homeland security|dhs)\\b(?: ?\\(\"?dhs\"?\\))?,? ?"
              + AUXILIARIES
              + APPEALS
              + "|\\bdhs(?:'s)? appeal\\b");
  private static final Pattern RESPONDENT =
      Pattern.compile(
          "\\b(?:respondents?|applicants?|beneficiary|they)\\b"
              + GAP
              + AUXILIARIES
              + "(?:"
              + APPEALS
              + "|moves?\\b|moved\\b|requests?\\b|seeks?\\b)"
              + "|\\b(?:respondents?|applicants?)'s? (?:untimely |timely )?(?:appeal|motion)");
  private static final Pattern RESPONDENT_ARGUES =
      Pattern.compile(
          "\\b(?:respondents?|applicants?)(?:'s?)?"
              + " (?:appeal|brief|motion|argues?|contends?|asserts?|challenges?)\\b");
  private static final Pattern BOTH =
      Pattern.compile("\\b(?:both )?parties (?:have |has )?(?:both )?appeal|\\bcross-appeal");
  private static final int OPENING_CHARS = 1500;

  Optional<Fact<Appellant>> read(DecisionText decision) {
    Prose prose = decision.prose();
    int start = decision.body().start();
    int end = Math.min(decision.order().end(), start + OPENING_CHARS);
    Matcher both = BOTH.matcher(prose.lower()).region(start, end);
    if (both.find()) {
      return Optional.of(new Fact<>(Appellant.BOTH, prose.evidence(both)));
    }
    Matcher dhs = DHS.matcher(prose.lower()).region(start, end);
    Matcher respondent = RESPONDENT.matcher(prose.lower()).region(start, end);
    boolean dhsActs = dhs.find();
    boolean respondentActs = respondent.find();
    if (dhsActs && (!respondentActs || dhs.start() < respondent.start())) {
      return Optional.of(new Fact<>(Appellant.DHS, prose.evidence(dhs)));
    }
    if (respondentActs) {
      return Optional.of(new Fact<>(Appellant.RESPONDENT, prose.evidence(respondent)));
    }
    Matcher argues = RESPONDENT_ARGUES.matcher(prose.lower()).region(start, decision.order().end());
    return argues.find()
        ? Optional.of(new Fact<>(Appellant.RESPONDENT, prose.evidence(argues)))
        : Optional.empty();
  }
}
