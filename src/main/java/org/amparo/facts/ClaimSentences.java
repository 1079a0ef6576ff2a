package org.amparo.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** The sentences that tell what happened to the respondent and what is feared, apart from law and procedure. */
final class ClaimSentences {

  private static final Pattern PERSON = Pattern.compile("\\b(?:respondents?|applicants?|client|he|she|they|his|her|him|them|family)\\b");
  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?:testif\\w+|claim\\w*|fear\\w*|afraid|threat\\w*|beat\\w*|attack\\w*|arrest\\w*|detain\\w*|detention|kill\\w*|murder\\w*|"
              + "rape\\w*|tortur\\w*|harm\\w*|abus\\w*|kidnap\\w*|extort\\w*|recruit\\w*|shot|assault\\w*|persecut\\w*|mistreat\\w*|"
              + "mutilat\\w*|circumcis\\w*|forced|harass\\w*|protest\\w*|flee|fled|told|demanded|worked|experienced|suffered)\\b");
  private static final Pattern LAW =
      Pattern.compile("\\b(?:an? (?:alien|applicant|asylum applicant)\\b|race, religion, nationality|holding that|stating that|explaining that|noting that|c\\.f\\.r\\.)");

  private ClaimSentences() {}

  static List<Sentence> of(DecisionText decision) {
    Span section = new Span(decision.body().start(), decision.opinions().end());
    return Sentences.of(decision.prose(), section).stream().filter(ClaimSentences::tells).toList();
  }

  /** Whether the sentence speaks of this case and not of the law at large. */
  static boolean tellsOfCase(Sentence sentence) {
    return PERSON.matcher(sentence.lower()).find() && !LAW.matcher(sentence.lower()).find();
  }

  private static boolean tells(Sentence sentence) {
    return PERSON.matcher(sentence.lower()).find()
        && EVENT.matcher(sentence.lower()).find()
        && !LAW.matcher(sentence.lower()).find();
  }
}
