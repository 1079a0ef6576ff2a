package org.amparo.facts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The sentences that tell what happened to the respondent and what is feared, apart from law and
 * procedure.
 */
final class ClaimSentences {

  private static final Pattern PERSON =
      Pattern.compile(
          "(?=[rachstwf])\\b(?:respondents?|applicants?|client|he|she|they|his|her|him|them|family|we finds?|we concludes?)\\b");
  private static final Pattern EVENT =
      Pattern.compile(
          "(?=[tcfabdmkrehpsw])\\b(?:testif\\w+|claim\\w*|fear\\w*|afraid|threat\\w*|beat\\w*|attack\\w*|arrest\\w*|detain\\w*"
              + "|detention|kill\\w*|murder\\w*|"
              + "rape\\w*|tortur\\w*|harm\\w*|abus\\w*|kidnap\\w*|extort\\w*|recruit\\w*|shot|assault\\w*"
              + "|persecut\\w*|mistreat\\w*|"
              + "mutilat\\w*|circumcis\\w*|forced|harass\\w*|protest\\w*|flee|fled|told|demanded|refus\\w+"
              + "|press\\w+|pressur\\w+|mocked|worked|experienced|suffered|spoke for)\\b");
  private static final Pattern LAW =
      Pattern.compile(
          "\\b(?:an? (?:alien|applicant|asylum applicant)\\b|race, religion, nationality|holding"
              + " that|stating that|explaining that|noting that|c\\.f\\.r\\.)");

  private ClaimSentences() {}

  /** The sentences that speak of this case and not of the law at large. */
  static List<Sentence> ofCase(DecisionText decision) {
    return decision.sentences().stream()
        .filter(
            sentence ->
                PERSON.matcher(sentence.lower()).find() && !LAW.matcher(sentence.lower()).find())
        .toList();
  }

  /** Those of them that tell of an event. */
  static List<Sentence> among(List<Sentence> ofCase) {
    return ofCase.stream().filter(sentence -> EVENT.matcher(sentence.lower()).find()).toList();
  }
}
