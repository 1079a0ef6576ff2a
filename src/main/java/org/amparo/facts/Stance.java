package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a sentence leaves the point that it speaks of, and how much weight it has: the Board's own
 * holding more than what it sends back, that more than what it reports of the judge. A party's
 * argument and a general statement of law leave nothing.
 *
 * @param outcome how the point is left
 * @param weight a lighter stance never displaces a heavier one
 */
record Stance(FindingOutcome outcome, int weight) {

  static final int REPORTED = 1;
  static final int SENT_BACK = 2;
  static final int HELD = 3;

  private static final Pattern STANDARD =
      Pattern.compile(
          "\\bwe ?review|\\bboard reviews|\\breviews? (?:for clear error|de novo)|\\breview (?:the"
              + " |an |all )?(?:findings|immigration judge)|\\bburden of proof (?:is|lies|rests)");
  private static final Pattern LAW =
      Pattern.compile(
          "^\\W*(?:if\\b|see\\b|cf\\.|accord\\b|id\\.|matter of|compare|8 c\\.f\\.r)|\\b(?:an"
              + " (?:applicant|alien|asylum applicant|individual)\\b|aliens\\b|applicants"
              + " (?:who|must)|may (?:be )?rebut|requires? that|we (?:have |also "
              + "|previously |recently )*(?:held|recognized|explained|stated)\\b"
              + "|must (?:show|demonstrate|establish|prove)"
              + "|(?:circuit|court) (?:has"
              + " )?(?:held|explained|stated|concluded|found)\\b|[a-z]+ v\\. [a-z]+)");
  private static final Pattern HISTORY =
      Pattern.compile(
          "\\b(?:(?:our|the board's) (?:prior|previous|earlier) (?:decision|order)|last before|we"
              + " (?:also )?(?:affirmed|agreed|dismissed|upheld)|board dismissed)\\b");
  private static final Pattern ORDERS =
      Pattern.compile(
          "\\b(?:on remand|we (?:will |must |also |therefore |find it \\w+ to )*remand|remand"
              + " (?:is|for|will be|would be) |judge (?:should|shall|must))\\b");
  private static final Pattern NOT_SENT_BACK =
      Pattern.compile("\\b(?:would (?:\\w+ )?remand|remand (?:is|would be) (?:not|unnecessary)|no remand)\\b");
  private static final Pattern GOVERNMENT_FAILED =
      Pattern.compile(
          "\\b(?:dhs|department of homeland"
              + " security)\\b[^.]{0,40}\\b(?:not|failed)\\b|\\bnot (?:merely|only|incidental)\\b|\\bwithout"
              + " inspection\\b|\\b(?:absence of any|no|not a"
              + " (?:significant )?)(?: significant)? ?adverse\\b");
  /** The government bears the burden of rebutting a presumption; where it fails, the respondent wins the point. */
  private static final Pattern GOVERNMENT_LOST =
      Pattern.compile(
          "\\b(?:dhs|department of homeland security)\\b[^.]{0,25}\\b(?:(?:not|never) (?:\\w+ly )?(?:rebut|met"
              + "|meet|satisf"
              + "|carr|establish|demonstrat|show|prove)|failed to (?:\\w+ly )?(?:rebut|meet|satisfy|carry|establish"
              + "|demonstrate|show|prove))");
  private static final Pattern ARGUES =
      Pattern.compile(
          "\\b(?:argu(?:es|ed|ing|ments?)|contend(?:s|ed)|contentions?|assert(?:s|ed|ions?)|maintain(?:s|ed)"
              + "|alleg(?:es|ed|ing)|claim(?:s|ed)"
              + " (?:that|to)|challenges|disputes)\\b");
  private static final Pattern BOARD = Pattern.compile("\\b(?:we|this board|the board|our)\\b");
  private static final Pattern JUDGE =
      Pattern.compile("\\b(?:immigration judge|immigration court|ij)\\b");
  private static final Pattern NOT_REACHED =
      Pattern.compile(
          "\\b(?:need not|decline to|do not reach|not reach|not address the|express no"
              + " opinion|unnecessary to|assuming|even if)\\b");
  private static final Pattern SENDS_BACK =
      Pattern.compile(
          "\\bremand|\\b(?:judge|court) (?:should|shall|must|may|(?:[^.;]{1,90} (?:and|but) )?did not (?:\\w+ly"
              + " )?(?:address|consider|analy|make|conduct|determine|explain|apply|evaluate|assess|discuss"
              + "|resolve|engage|provide))|\\bshould"
              + " (?:also |then |first )?(?:be"
              + " given|consider|determine|address|assess|analy[sz]e|evaluate|make|reconsider|reassess)|\\bfurther"
              + " (?:fact|consider|analy|evaluat)|\\bfail(?:ed|ure|ing) to (?:\\w+ly"
              + " )?(?:address|consider|analy|make|conduct|determine|explain|apply|evaluate|assess|discuss"
              + "|resolve)|\\bin"
              + " the first instance\\b|\\bwithout"
              + " (?:considering|addressing|making|determining|conducting)|\\bwhether\\b|\\bburden"
              + " (?:thus |then |therefore )?shift|\\bneeds? to (?:be"
              + " )?(?:re)?(?:consider|evaluat|assess|address|determin|taken)");
  private static final Pattern REVERSES =
      Pattern.compile(
          "\\b(?:clearly erroneous|(?:legal and )?(?:clear|legal) error"
              + " in|erred|reverse|disagree|vacate|set aside|overturn|cannot (?:uphold|affirm)|do"
              + " not (?:agree|adopt)|not supported|erroneous(?:ly)?|in error|err in)\\b");
  private static final Pattern UPHOLDS =
      Pattern.compile(
          "\\b(?:no (?:clear |legal )?(?:error|reason to disturb|basis)|not clearly"
              + " erroneous|do(?:es)? not (?:find|discern|see) (?:any )?(?:clear )?error|not shown"
              + " (?:any )?(?:clear )?error|affirm|agree with the immigration|adopt|uphold|will not"
              + " disturb|concur with|properly"
              + " (?:found|determined|concluded|denied)|correctly)\\b");
  private static final Pattern LEFT_ALONE =
      Pattern.compile(
          "\\b(?:waived?|not (?:meaningfully |specifically |substantively |otherwise"
              + " )?(?:challenge|contest|dispute|appeal|raise)d?|not (?:been"
              + " )?(?:challenged|contested|disputed|raised)|unchallenged|undisputed|abandoned)\\b");
  private static final Pattern OWN_WORDS =
      Pattern.compile(
          "\\b(?:respondent|applicant|dhs|department of homeland security)s?,? (?:\\w+"
              + " ){0,3}(?:establish|demonstrat|show|suffer|met|meet|rebut|provid|testif)");
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "\\b(?:not|no|cannot|fail(?:ed|s|ure)?|ineligib\\w+|lack(?:ed|s)?|insufficient\\w*|unable"
              + " to (?:show|establish|demonstrate)|adverse\\w*|incredible|den(?:ied|ying|ial|y)|neither|nor"
              + "|without)\\b");

  /**
   * What the sentence leaves of the point.
   *
   * @param sentence in lower case
   * @param bar whether the point is a bar, which a "not" lifts and a finding puts up
   * @return empty where it leaves nothing
   */
  static Optional<Stance> of(String sentence, boolean bar) {
    if (STANDARD.matcher(sentence).find()
        || HISTORY.matcher(sentence).find()
        || NOT_SENT_BACK.matcher(sentence).find()
        || sentence.startsWith("see ")) {
      return Optional.empty();
    }
    if (ORDERS.matcher(sentence).find()) {
      return held(FindingOutcome.REMANDED);
    }
    if (LAW.matcher(sentence).find() || NOT_REACHED.matcher(sentence).find()) {
      return Optional.empty();
    }
    boolean board = BOARD.matcher(sentence).find();
    if (LEFT_ALONE.matcher(sentence).find()) {
      String point = LEFT_ALONE.matcher(sentence).replaceAll("");
      return held(
          bar || NEGATIVE.matcher(point).find()
              ? FindingOutcome.ADVERSE
              : FindingOutcome.FAVOURABLE);
    }
    if (ARGUES.matcher(sentence).find() && !board) {
      return Optional.empty();
    }
    if (SENDS_BACK.matcher(sentence).find()) {
      return Optional.of(new Stance(FindingOutcome.REMANDED, SENT_BACK));
    }
    boolean judge = JUDGE.matcher(sentence).find();
    boolean own = board || (!judge && OWN_WORDS.matcher(sentence).find());
    return own || UPHOLDS.matcher(sentence).find()
        ? held(boards(sentence, bar))
        : reported(sentence, bar);
  }

  private static FindingOutcome boards(String sentence, boolean bar) {
    if (!bar && GOVERNMENT_LOST.matcher(sentence).find()) {
      return FindingOutcome.FAVOURABLE;
    }
    String own = GOVERNMENT_FAILED.matcher(sentence).replaceAll("");
    String point = UPHOLDS.matcher(own).replaceAll("");
    boolean upholds = !point.equals(own);
    boolean reverses = !upholds && REVERSES.matcher(sentence).find();
    boolean negative = NEGATIVE.matcher(point).find();
    if (bar) {
      return reverses || (negative && !upholds)
          ? FindingOutcome.FAVOURABLE
          : FindingOutcome.ADVERSE;
    }
    return negative == reverses ? FindingOutcome.FAVOURABLE : FindingOutcome.ADVERSE;
  }

  private static Optional<Stance> reported(String sentence, boolean bar) {
    if (REVERSES.matcher(sentence).find()) {
      return Optional.of(new Stance(FindingOutcome.REMANDED, REPORTED));
    }
    boolean favours = !bar && !NEGATIVE.matcher(sentence).find();
    return favours
        ? Optional.of(new Stance(FindingOutcome.FAVOURABLE, REPORTED))
        : Optional.empty();
  }

  private static Optional<Stance> held(FindingOutcome outcome) {
    return Optional.of(new Stance(outcome, HELD));
  }
}
