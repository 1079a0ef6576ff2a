package org.amparo.facts;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence shows of its part in an opinion: who speaks, what is done, in which mood. Read from lower case. */
enum Cue {
  BOARD("\\b(?:we|this board|our)\\b",
      "we ", "our ", "this board", "we,", "we.", "our"),
  JUDGE("\\bimmigration (?:judge|court)|\\bij\\b",
      "immigration ", "ij"),
  PARTY_ARGUES("\\b(?:argu|contend|assert|maintain|alleg|claim(?:s|ed) (?:that|to)|challeng|disput)",
      "argu", "conten", "assert", "maintain", "alleg", "claim", "challeng", "disput"),
  GOVERNMENT("\\bdhs\\b|department of homeland security",
      "dhs", "homeland"),
  SENDS_BACK("\\bremand",
      "remand"),
  OUGHT("\\bshould\\b|\\b(?:judge|court) (?:shall|must|may)\\b",
      "should", " shall", " must", " may"),
  WHETHER("\\bwhether\\b",
      "whether"),
  SUPPOSES("^\\W*if\\b|, if ",
      "if "),
  NOT_DONE(
      "\\bdid not (?:\\w+ )?(?:address|consider|analy|make|conduct|determin|explain|apply|evaluat|assess|discuss|resolv"
          + "|engage|provid)|\\bfail\\w* to (?:\\w+ )?(?:address|consider|analy|make|conduct|determin|explain|apply"
          + "|evaluat|assess|discuss|resolv)|\\bwithout (?:considering|addressing|making|determin)",
      "did not", "fail", "without"),
  ONCE_MORE(
      "\\bfurther (?:fact|consider|analy|evaluat|proceed)|first instance|reconsider|reassess|re-?evaluat"
          + "|new (?:decision|determination)",
      "further", "first instance", "reconsider", "reassess", "evaluat", "new de"),
  FINDS_FAULT(
      "clearly erroneous|clear error in|\\berred|revers|disagree|vacat|set aside|not (?:agree|affirm)|not supported"
          + "|err in|\\berror",
      "err", "revers", "disagree", "vacat", "set aside", "not "),
  UPHOLDS(
      "\\bno (?:clear )?error|not clearly erroneous|affirm|agree with the immigration|adopt|uphold|not disturb|properly"
          + "|correctly|no reason|discern no|not (?:find|discern)",
      "no ", "not ", "affirm", "agree with", "adopt", "uphold", "properly", "correctly"),
  LEFT_ALONE(
      "\\bwaive|not (?:\\w+ )?(?:challeng|contest|disput|appeal)|unchalleng|undisput|abandon|has not been raised",
      "waive", "not", "unchalleng", "undisput", "abandon"),
  NEGATIVE(
      "\\b(?:not|no|cannot|fail\\w*|ineligib\\w+|lack\\w*|insufficient\\w*|unable to|adverse\\w*|incredible"
          + "|den(?:ied|ying|ial|y)|neither|nor|without)\\b",
      "no", "fail", "inelig", "lack", "insuff", "unable", "adverse", "incred", "den", "neither", "without"),
  STANDARD("\\bwe ?review|board reviews|de novo|standard",
      "review", "de novo", "standard"),
  LAW(
      "\\ban (?:applicant|alien|asylum applicant|individual)|aliens\\b|must (?:show|demonstrate|establish|prove)"
          + "|requires"
          + "|circuit has|we have (?:held|recog)|^\\W*(?:see|cf|accord|id\\.|matter of)| v\\. ",
      "an a", "an ind", "alien", "must ", "requires", "circuit has", "we have", "see", "cf", "accord", "id.", "matter of",
      " v. "),
  HISTORY("prior decision|previous decision|last before|previously|remanded (?:the|this|these) [^.]* (?:on|in) ",
      "decision", "last before", "previously", "remanded"),
  NOT_REACHED("need not|decline to|not reach|express no|unnecessary|assuming|even if|remaining (?:issues|arguments)",
      "need not", "decline to", "not reach", "express no", "unnecessary", "assuming", "even if", "remaining"),
  FINDS("\\bwe (?:\\w+ly |also |therefore |thus |further )*(?:find|conclude|hold|agree|determine|are persuaded"
      + "|disagree)",
      "we "),
  AGREES_WITH_PARTY("agree with the (?:respondent|applicant|dhs|department|parties)",
      "agree with the"),
  SHOWN("(?:established|demonstrated|met (?:his|her|their)|has shown|suffered|eligible|warrants|merits|sufficient)",
      "established", "demonstrated", "met ", "shown", "suffered", "eligible", "warrants", "merits", "sufficient"),
  JUDGE_FOUND("(?:judge|court) (?:\\w+ly |also )*(?:found|determined|concluded|held|noted|credited)",
      "judge", "court"),
  PRESUMPTION("burden .{0,30}shift|dhs .{0,40}burden|presum|rebut",
      "burden", "presum", "rebut");

  private final Pattern pattern;
  private final Stems stems;

  /**
   * @param stems the pattern matches only where one of them stands; none where that is not known
   */
  Cue(String pattern, String... stems) {
    this.pattern = Pattern.compile(pattern);
    this.stems = Stems.of(stems);
  }

  /** Whether the words show it. */
  boolean in(String lower) {
    return (stems.any().isEmpty() || stems.in(lower)) && pattern.matcher(lower).find();
  }

  /** All that the words show. */
  static Set<Cue> all(String lower) {
    Set<Cue> shown = EnumSet.noneOf(Cue.class);
    for (Cue cue : values()) {
      if (cue.in(lower)) {
        shown.add(cue);
      }
    }
    return shown;
  }
}
