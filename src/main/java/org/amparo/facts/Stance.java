package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a sentence leaves the point that it speaks of, and how much weight it has: the Board's own holding more than what it
 * sends back, that more than what it reports of the judge. A party's argument and a general statement of law leave
 * nothing.
 *
 * @param outcome how the point is left
 * @param weight the more, the later it gives way
 */
record Stance(FindingOutcome outcome, int weight) {

  static final int REPORTED = 1;
  static final int SENT_BACK = 2;
  static final int HELD = 3;

  private static final Pattern ARGUES =
      Pattern.compile("\\b(?:argu(?:es|ed|ing|ment)|contend(?:s|ed)|assert(?:s|ed)|maintain(?:s|ed)|alleg(?:es|ed)|claim(?:s|ed) that|challenges?|disputes?)\\b");
  private static final Pattern LAW =
      Pattern.compile(
          "\\b(?:see (?:also |generally |e\\.g\\., )?(?:matter|section|8)|an (?:applicant|alien|asylum applicant|individual|adverse credibility)|aliens|applicants|must (?:show|demonstrate|establish|prove)|is required to|requires? that|holding that|explaining that|noting that)\\b");
  private static final Pattern BOARD = Pattern.compile("\\b(?:we|this board|the board|our)\\b");
  private static final Pattern JUDGE = Pattern.compile("\\b(?:immigration judge|immigration court|ij)\\b");
  private static final Pattern NOT_REACHED =
      Pattern.compile("\\b(?:need not|decline to|do not reach|not reach|not address the|express no opinion|unnecessary to|assuming|even if)\\b");
  private static final Pattern SENDS_BACK =
      Pattern.compile(
          "\\bremand|\\b(?:judge|court) (?:should|shall|must|may|is (?:directed|instructed))|\\bshould (?:also )?(?:consider|determine|address|assess|analy[sz]e|evaluate|make|reconsider)"
              + "|\\bfurther (?:fact|consider|analy|evaluat|proceed)|\\bdid not (?:\\w+ly )?(?:address|consider|analy|make|conduct|determine|explain|apply|evaluate|assess|discuss|resolve|engage|provide)"
              + "|\\bfail(?:ed|ure) to (?:\\w+ly )?(?:address|consider|analy|make|conduct|determine|explain|apply|evaluate|assess|discuss|resolve)"
              + "|\\bin the first instance\\b|\\bwithout (?:considering|addressing|making|determining)");
  private static final Pattern REVERSES =
      Pattern.compile(
          "\\b(?:clearly erroneous|clear error in|erred|reverse|disagree|vacate|set aside|overturn|not persuaded by the immigration|cannot (?:uphold|affirm)|do not (?:agree|adopt)|not supported|erroneous|in error|err in)\\b");
  private static final Pattern NO_ERROR =
      Pattern.compile("\\b(?:no (?:clear )?(?:error|legal error|reason to disturb)|not clearly erroneous|do(?:es)? not (?:find|discern|see) (?:any )?(?:clear )?error|not shown (?:any )?(?:clear )?error)");
  private static final Pattern AFFIRMS =
      Pattern.compile("\\b(?:affirm|agree with the immigration|adopt|uphold|will not disturb|concur with|properly (?:found|determined|concluded|denied)|correctly)\\b");
  private static final Pattern WAIVED =
      Pattern.compile("\\b(?:waived|not (?:meaningfully |specifically |substantively )?(?:challenge|challenged|contest|contested|dispute|disputed|appeal|appealed|raise|raised|address|addressed)|unchallenged|abandon(?:ed|s)?|does not challenge)\\b");
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "\\b(?:not|no|fail(?:ed|s|ure)?|ineligib\\w+|lack(?:ed|s)?|insufficient\\w*|unable to (?:show|establish|demonstrate)|untimely|time-barred|barred|adverse\\w*|incredible|den(?:ied|ying|ial|y)|neither|nor|without)\\b");

  /** What the sentence leaves of the point; empty where it leaves nothing. */
  static Optional<Stance> of(String sentence) {
    boolean board = BOARD.matcher(sentence).find();
    if (NOT_REACHED.matcher(sentence).find()) {
      return Optional.empty();
    }
    if (WAIVED.matcher(sentence).find() && !SENDS_BACK.matcher(sentence).find()) {
      return negative(sentence) ? held(FindingOutcome.ADVERSE) : held(FindingOutcome.FAVOURABLE);
    }
    if (LAW.matcher(sentence).find() && !board && !JUDGE.matcher(sentence).find()) {
      return Optional.empty();
    }
    if (ARGUES.matcher(sentence).find() && !board) {
      return Optional.empty();
    }
    if (SENDS_BACK.matcher(sentence).find()) {
      return Optional.of(new Stance(FindingOutcome.REMANDED, SENT_BACK));
    }
    return board ? boards(sentence) : reported(sentence);
  }

  private static Optional<Stance> boards(String sentence) {
    boolean negative = negative(sentence);
    if (NO_ERROR.matcher(sentence).find() || AFFIRMS.matcher(sentence).find()) {
      String without = NO_ERROR.matcher(sentence).replaceAll("");
      return held(negative(without) ? FindingOutcome.ADVERSE : FindingOutcome.FAVOURABLE);
    }
    if (REVERSES.matcher(sentence).find()) {
      return negative ? held(FindingOutcome.FAVOURABLE) : held(FindingOutcome.ADVERSE);
    }
    return held(negative ? FindingOutcome.ADVERSE : FindingOutcome.FAVOURABLE);
  }

  private static Optional<Stance> reported(String sentence) {
    if (REVERSES.matcher(sentence).find()) {
      return Optional.of(new Stance(FindingOutcome.REMANDED, REPORTED));
    }
    return negative(sentence) ? Optional.empty() : Optional.of(new Stance(FindingOutcome.FAVOURABLE, REPORTED));
  }

  private static Optional<Stance> held(FindingOutcome outcome) {
    return Optional.of(new Stance(outcome, HELD));
  }

  private static boolean negative(String sentence) {
    return NEGATIVE.matcher(sentence).find();
  }
}
