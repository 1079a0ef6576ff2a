package org.amparo.facts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence of the Board does to the protections that it names. */
final class ReliefSentence {

  private static final Map<Relief, Pattern> NAMES = new EnumMap<>(Relief.class);
  private static final Pattern TORTURE = Pattern.compile("\\btortur");
  private static final Pattern BOARD = Pattern.compile("\\b(?:we|our|order|this board|therefore|consequently|accordingly|as such|thus)\\b");
  private static final Pattern HISTORY =
      Pattern.compile("\\b(?:last before|previously|prior (?:decision|order|appeal)|we (?:had )?(?:dismissed|affirmed|agreed|adopted|found|denied|upheld|concluded)\\b)");
  private static final Pattern PARTY = Pattern.compile("\\b(?:respondent|applicant|dhs|department of homeland security)s? (?:also |further )?(?:argu|contend|assert|claim|maintain|request|seek|submit)");
  private static final Pattern GRANTS =
      Pattern.compile(
          "\\b(?:(?:is|are|statutorily|found|be|otherwise) (?:\\w+ly )?eligible for|(?:establish|demonstrat)\\w* (?:\\w+ ){0,3}eligibility for|has met (?:his|her|their|the) burden|grants? of|warrants? a grant|entitled to|granted|merits)\\b");
  private static final Pattern NEGATIVE = Pattern.compile("\\b(?:not|no|den\\w+|ineligible|fail\\w*|untimely|barred|neither|nor|lack\\w*|speculative)\\b");
  private static final Pattern OPEN = Pattern.compile("\\b(?:remand\\w*|whether|should|if|would|may|could|err|erred|reverse|erroneous|disagree|vacat\\w+)\\b");
  private static final Pattern LEAVES =
      Pattern.compile(
          "\\b(?:waived?|affirm|dismiss(?:ed)?|uphold|agree with the immigration judge|no (?:legal |clear )?error|not (?:find|discern|see) (?:any )?(?:clear )?error|abandoned|unchallenged"
              + "|not (?:meaningfully |specifically |substantively |otherwise )?(?:challenge|contest|dispute|appeal)\\w*|not clearly erroneous|not persuaded|has not met|did not (?:meet|establish|demonstrate))\\b");
  private static final Pattern UNREACHED =
      Pattern.compile("\\b(?:need not|decline to|do not reach|not reach|(?:will|do|shall) not (?:at this time )?address|reserve judgment|unnecessary to|not necessary to)\\b");

  static {
    NAMES.put(Relief.ASYLUM, Pattern.compile("\\basylum\\b"));
    NAMES.put(Relief.WITHHOLDING, Pattern.compile("\\bwithholding(?: of removal)?\\b(?! (?:of removal )?under the convention)"));
    NAMES.put(Relief.CAT, Pattern.compile("\\bconvention against torture\\b|\\bdeferral of removal\\b|\\bcat\\b"));
  }

  private ReliefSentence() {}

  static Set<Relief> named(String lower) {
    Set<Relief> named = EnumSet.noneOf(Relief.class);
    NAMES.forEach(
        (relief, pattern) -> {
          if (pattern.matcher(lower).find()) {
            named.add(relief);
          }
        });
    if (named.isEmpty() && TORTURE.matcher(lower).find()) {
      named.add(Relief.CAT);
    }
    return named;
  }

  /** How the sentence leaves what it names; empty where it only argues, recounts or explains. */
  static Optional<ReliefOutcome> outcome(String lower) {
    boolean board = BOARD.matcher(lower).find();
    if (HISTORY.matcher(lower).find() || (PARTY.matcher(lower).find() && !board)) {
      return Optional.empty();
    }
    if (board && UNREACHED.matcher(lower).find()) {
      return Optional.of(ReliefOutcome.NOT_REACHED);
    }
    if (OPEN.matcher(lower).find()) {
      return Optional.empty();
    }
    boolean negative = NEGATIVE.matcher(lower).find();
    if (board && !negative && GRANTS.matcher(lower).find()) {
      return Optional.of(ReliefOutcome.GRANTED);
    }
    return negative && LEAVES.matcher(lower).find() ? Optional.of(ReliefOutcome.DENIED) : Optional.empty();
  }
}
