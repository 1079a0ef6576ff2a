package org.amparo.facts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence of the Board does to the protections that it names. */
final class ReliefSentence {

  private static final Map<Relief, Pattern> NAMES = new EnumMap<>(Relief.class);
  private static final Pattern TORTURE = Pattern.compile("\\btortur");
  private static final Pattern BOARD =
      Pattern.compile(
          "\\b(?:we|our|order|this board|therefore|consequently|accordingly|as such|thus)\\b");
  private static final Pattern HISTORY =
      Pattern.compile(
          "\\b(?:last before|previously|prior (?:decision|order|appeal)|we (?:had"
              + " )?(?:dismissed|affirmed|agreed|adopted|found|denied|upheld|concluded)\\b)");
  private static final Pattern PARTY =
      Pattern.compile(
          "\\b(?:respondent|applicant|dhs|department of homeland security)s? (?:also |further"
              + " )?(?:argu|contend|assert|claim|maintain|request|seek|submit)");
  private static final Pattern GRANTS =
      Pattern.compile(
          "\\b(?:(?:is|are|statutorily|found|be|otherwise) (?:\\w+ly )?eligible"
              + " for|(?:establish|demonstrat)\\w* (?:\\w+ ){0,3}eligibility for|has met"
              + " (?:his|her|their|the) burden|grants? of|warrants? a grant|entitled"
              + " to|granted|merits)\\b");
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "\\b(?:not|no|den\\w+|ineligible|fail\\w*|untimely|barred|neither|nor|lack\\w*|speculative)\\b");
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:remand\\w*|whether|should|if|would|may|could|err|erred|reverse|erroneous|disagree|vacat\\w+)\\b");
  private static final Pattern LEFT_ALONE =
      Pattern.compile(
          "\\b(?:waived?|has abandoned|unchallenged|not (?:meaningfully |specifically"
              + " |substantively |otherwise )?(?:challenge|contest|dispute|appeal)\\w*)\\b");
  private static final Pattern UPHOLDS =
      Pattern.compile(
          "\\b(?:affirm|dismiss(?:ed)?|uphold|agree with the immigration judge|no (?:legal |clear"
              + " )?error|not (?:find|discern|see) (?:any )?(?:clear )?error|not clearly"
              + " erroneous|not persuaded)\\b");
  private static final Pattern FINDS_AGAINST =
      Pattern.compile(
          "\\b(?:has not met|(?:did not|has not|failed to)"
              + " (?:meet|met|establish|established|demonstrate|demonstrated))\\b");
  private static final Pattern JUDGE = Pattern.compile("\\bimmigration (?:judge|court)\\b");
  private static final Pattern SENDS_BACK =
      Pattern.compile(
          "\\bon remand\\b|\\bwe (?:will |must |also |therefore )*remand|\\bremand"
              + " (?:is|for|to)\\b|\\bjudge should\\b|\\bshould (?:also"
              + " )?(?:re-?assess|re-?consider|re-?evaluate|determine|address)");
  private static final Pattern ORDERS_BACK =
      Pattern.compile("\\b(?:remanded|sustained|affirmed insofar)\\b");
  private static final Pattern ORDERS_AWAY = Pattern.compile("\\bdismissed\\b");
  private static final Pattern UNREACHED =
      Pattern.compile(
          "\\b(?:need not|decline to|do not reach|not reach|(?:will|do|shall) not (?:at this time"
              + " )?address|reserve judgment|unnecessary to|not necessary to)\\b");

  static {
    NAMES.put(Relief.ASYLUM, Pattern.compile("\\basylum\\b"));
    NAMES.put(
        Relief.WITHHOLDING,
        Pattern.compile(
            "\\bwithholding(?: of removal)?\\b(?! (?:of removal )?under the convention)"));
    NAMES.put(
        Relief.CAT,
        Pattern.compile("\\bconvention against torture\\b|\\bdeferral of removal\\b|\\bcat\\b"));
  }

  /** Parts of words without which no protection is named. */
  static final Stems STEMS = Stems.of("asylum", "withholding", "tortur", "deferral", "cat");

  private static final Stems OF_ASYLUM = Stems.of("asylum");
  private static final Stems OF_WITHHOLDING = Stems.of("withholding");
  private static final Stems OF_CAT = Stems.of("torture", "deferral", "cat");

  private ReliefSentence() {}

  private static Stems stems(Relief relief) {
    return switch (relief) {
      case ASYLUM -> OF_ASYLUM;
      case WITHHOLDING -> OF_WITHHOLDING;
      case CAT -> OF_CAT;
    };
  }

  /** Whether those who decide leave open what the words name. */
  static boolean isUnreached(String lower) {
    return UNREACHED.matcher(lower).find();
  }

  /** What names the protection. */
  static Pattern naming(Relief relief) {
    return Objects.requireNonNull(NAMES.get(relief));
  }

  static Set<Relief> named(String lower) {
    Set<Relief> named = EnumSet.noneOf(Relief.class);
    if (!STEMS.in(lower)) {
      return named;
    }
    NAMES.forEach(
        (relief, pattern) -> {
          if (stems(relief).in(lower) && pattern.matcher(lower).find()) {
            named.add(relief);
          }
        });
    if (named.isEmpty() && TORTURE.matcher(lower).find()) {
      named.add(Relief.CAT);
    }
    return named;
  }

  /** How a clause of the order leaves what it names. */
  static Map<Relief, ReliefOutcome> ordered(String lower) {
    if (ORDERS_AWAY.matcher(lower).find()) {
      return all(named(lower), ReliefOutcome.DENIED);
    }
    if (GRANTS.matcher(lower).find()
        && !NEGATIVE.matcher(lower).find()
        && !lower.contains("motion")) {
      return all(named(lower), ReliefOutcome.GRANTED);
    }
    return ORDERS_BACK.matcher(lower).find() ? all(named(lower), ReliefOutcome.REMANDED) : Map.of();
  }

  /**
   * How a sentence of the reasons leaves what it names; empty where it only argues, recounts or
   * explains.
   */
  static Map<Relief, ReliefOutcome> reasoned(String lower) {
    if (named(lower).isEmpty()) {
      return Map.of();
    }
    boolean board = BOARD.matcher(lower).find();
    if (HISTORY.matcher(lower).find() || (PARTY.matcher(lower).find() && !board)) {
      return Map.of();
    }
    Matcher unreached = UNREACHED.matcher(lower);
    if (board && unreached.find()) {
      Map<Relief, ReliefOutcome> outcomes = granted(lower.substring(0, unreached.start()));
      outcomes.putAll(all(named(lower.substring(unreached.end())), ReliefOutcome.NOT_REACHED));
      return outcomes;
    }
    if (SENDS_BACK.matcher(lower).find()) {
      return all(named(lower), ReliefOutcome.REMANDED);
    }
    return OPEN.matcher(lower).find() ? Map.of() : decided(lower, board);
  }

  private static Map<Relief, ReliefOutcome> decided(String lower, boolean board) {
    if (!NEGATIVE.matcher(lower).find()) {
      return board ? granted(lower) : Map.of();
    }
    boolean against =
        FINDS_AGAINST.matcher(lower).find() && (board || !JUDGE.matcher(lower).find());
    boolean denied = against || UPHOLDS.matcher(lower).find() || LEFT_ALONE.matcher(lower).find();
    return denied ? all(named(lower), ReliefOutcome.DENIED) : Map.of();
  }

  private static Map<Relief, ReliefOutcome> granted(String lower) {
    return GRANTS.matcher(lower).find()
        ? all(named(lower), ReliefOutcome.GRANTED)
        : new EnumMap<>(Relief.class);
  }

  private static Map<Relief, ReliefOutcome> all(Set<Relief> named, ReliefOutcome outcome) {
    Map<Relief, ReliefOutcome> outcomes = new EnumMap<>(Relief.class);
    named.forEach(relief -> outcomes.put(relief, outcome));
    return outcomes;
  }
}
