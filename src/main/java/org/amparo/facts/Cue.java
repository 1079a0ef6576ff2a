package org.amparo.facts;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence shows of its part in an opinion: who speaks, what is done, in which mood. Read from lower case. */
enum Cue {
  BOARD("\\b(?:we|this board|our)\\b"),
  JUDGE("\\bimmigration (?:judge|court)|\\bij\\b"),
  PARTY_ARGUES("\\b(?:argu|contend|assert|maintain|alleg|claim(?:s|ed) (?:that|to)|challeng|disput)"),
  GOVERNMENT("\\bdhs\\b|department of homeland security"),
  SENDS_BACK("\\bremand"),
  OUGHT("\\bshould\\b|\\b(?:judge|court) (?:shall|must|may)\\b"),
  WHETHER("\\bwhether\\b"),
  SUPPOSES("^\\W*if\\b|, if "),
  NOT_DONE(
      "\\bdid not (?:\\w+ )?(?:address|consider|analy|make|conduct|determin|explain|apply|evaluat|assess|discuss|resolv"
          + "|engage|provid)|\\bfail\\w* to (?:\\w+ )?(?:address|consider|analy|make|conduct|determin|explain|apply"
          + "|evaluat|assess|discuss|resolv)|\\bwithout (?:considering|addressing|making|determin)"),
  ONCE_MORE(
      "\\bfurther (?:fact|consider|analy|evaluat|proceed)|first instance|reconsider|reassess|re-?evaluat"
          + "|new (?:decision|determination)"),
  FINDS_FAULT(
      "clearly erroneous|clear error in|\\berred|revers|disagree|vacat|set aside|not (?:agree|affirm)|not supported"
          + "|err in|\\berror"),
  UPHOLDS(
      "\\bno (?:clear )?error|not clearly erroneous|affirm|agree with the immigration|adopt|uphold|not disturb|properly"
          + "|correctly|no reason|discern no|not (?:find|discern)"),
  LEFT_ALONE(
      "\\bwaive|not (?:\\w+ )?(?:challeng|contest|disput|appeal)|unchalleng|undisput|abandon|has not been raised"),
  NEGATIVE(
      "\\b(?:not|no|cannot|fail\\w*|ineligib\\w+|lack\\w*|insufficient\\w*|unable to|adverse\\w*|incredible"
          + "|den(?:ied|ying|ial|y)|neither|nor|without)\\b"),
  STANDARD("\\bwe ?review|board reviews|de novo|standard"),
  LAW(
      "\\ban (?:applicant|alien|asylum applicant|individual)|aliens\\b|must (?:show|demonstrate|establish|prove)"
          + "|requires"
          + "|circuit has|we have (?:held|recog)|^\\W*(?:see|cf|accord|id\\.|matter of)| v\\. "),
  HISTORY("prior decision|previous decision|last before|previously|remanded (?:the|this|these) [^.]* (?:on|in) "),
  NOT_REACHED("need not|decline to|not reach|express no|unnecessary|assuming|even if|remaining (?:issues|arguments)"),
  FINDS("\\bwe (?:\\w+ly |also |therefore |thus |further )*(?:find|conclude|hold|agree|determine|are persuaded"
      + "|disagree)"),
  AGREES_WITH_PARTY("agree with the (?:respondent|applicant|dhs|department|parties)"),
  SHOWN("(?:established|demonstrated|met (?:his|her|their)|has shown|suffered|eligible|warrants|merits|sufficient)"),
  JUDGE_FOUND("(?:judge|court) (?:\\w+ly |also )*(?:found|determined|concluded|held|noted|credited)"),
  PRESUMPTION("burden .{0,30}shift|dhs .{0,40}burden|presum|rebut");

  private final Pattern pattern;

  Cue(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** Whether the words show it. */
  boolean in(CharSequence lower) {
    return pattern.matcher(lower).find();
  }

  /** All that the words show. */
  static Set<Cue> all(CharSequence lower) {
    Set<Cue> shown = EnumSet.noneOf(Cue.class);
    for (Cue cue : values()) {
      if (cue.in(lower)) {
        shown.add(cue);
      }
    }
    return shown;
  }
}
