package org.amparo.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clause does to the protections that it names. A sentence often does two things: "The DHS does not appeal the
 * grant of withholding, and the respondent did not appeal the denial of protection under the Convention".
 *
 * @param relief the protections named
 * @param does what is done to them
 */
record ReliefClause(Set<Relief> relief, Does does) {

  /** What may be done to a protection. */
  enum Does {
    /** The judge below granted it. */
    GRANTED_BELOW,
    /** The judge below denied it. */
    DENIED_BELOW,
    /** Nobody appealed from its grant. */
    GRANT_STANDS,
    /** Nobody appealed from its denial, or the claim was waived. */
    DENIAL_STANDS,
    /** It was never applied for, or taken back. */
    NOT_SOUGHT,
    /** Those who decide leave it open. */
    NOT_REACHED,
    /** It goes back to the judge. */
    SENT_BACK,
    /** Those who decide grant it. */
    GRANTED,
    /** Those who decide deny it. */
    DENIED,
    /** A party asks for it or argues about it. */
    ARGUED,
    /** It is to be applied for once proceedings are opened again. */
    REOPENED_FOR
  }

  private static final Pattern CUT =
      Pattern.compile(
          ";|,? \\b(?:but|although|though|while|whereas|however)\\b|, and (?=(?:the|his|her|their|he|she|they|we|that"
              + "|dhs|also|granted|denied|denying|granting|ordered|found|we)\\b)| and (?=(?:(?:his|her|the|their) )?(?:granted|denied|granting"
              + "|denying|denial|grant)\\b)");
  private static final Pattern NOT_SOUGHT =
      Pattern.compile(
          "\\b(?:(?:did|has|have|does|was|were|is) not (?:\\w+ )?(?:apply|applied|seek|sought|seeking|pursu\\w+"
              + "|request\\w*|fil(?:e|ed) an application|eligible to apply)|withdr(?:ew|awn|awal)|no longer"
              + " (?:seek|pursu|request)\\w*)\\b");
  private static final Pattern UNCHALLENGED =
      Pattern.compile(
          "\\b(?:waived?|abandoned|unchallenged|not (?:been )?(?:\\w+ly )?(?:challeng|contest|disput|appeal|address"
              + "|argu|raise|brief)\\w*|without (?:challeng|contest|disput)\\w+|no (?:\\w+ )?(?:challenge|argument)"
              + "|not (?:before us|at issue))\\b");
  private static final Pattern GRANT = Pattern.compile("\\bgrant(?:s|ed|ing)?\\b|\\beligible\\b");
  private static final Pattern DENIAL =
      Pattern.compile("\\bden(?:y|ies|ied|ying|ials?)\\b|\\bineligib\\w+|\\bpretermit\\w*|\\bnot (?:\\w+ )?eligible");
  private static final Pattern DECIDER_BELOW =
      Pattern.compile("\\bimmigration (?:judge|court)\\b|\\bij\\b|\\bdecisions?\\b|\\border\\b");
  private static final Pattern WE = Pattern.compile("\\b(?:we|our|this board|the board)\\b");
  private static final Pattern STANDS =
      Pattern.compile(
          "\\b(?:affirm|uphold|agree with the immigration judge|not disturb|no (?:legal |clear )?error|not (?:find"
              + "|discern|see) (?:any )?(?:clear )?error|not clearly erroneous|dismiss\\w*)\\b");
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:(?:is|are|be|found|determined|otherwise|respondents?) (?:\\w+ly )?eligible|(?:establish|demonstrat)\\w*"
              + " (?:\\w+ ){0,3}eligibility|has (?:also )?met|warrants? a grant|merits? (?:a grant|asylum)|entitled to"
              + "|granted)\\b");
  private static final Pattern NOT =
      Pattern.compile("\\b(?:not|no|den\\w+|ineligible|fail\\w*|neither|nor|lack\\w*|untimely|barred)\\b");
  private static final Pattern OPEN = Pattern.compile("\\b(?:whether|should|if|would|may|could|must|errs?|erred)\\b");
  private static final Pattern SENT_BACK =
      Pattern.compile("\\bremand\\w*|\\bjudge should\\b|\\bshould (?:also )?(?:re-?\\w+|determine|address|consider)");
  private static final Pattern AGAIN =
      Pattern.compile("\\b(?:reopen\\w*|changed (?:country )?(?:conditions|circumstances))\\b");
  private static final Pattern PARTY =
      Pattern.compile(
          "\\b(?:respondent|applicant|dhs|security)s? (?:also |further )?(?:argu|contend|assert|claim|maintain|request"
              + "|seek|submit|challeng|contest)");
  private static final Pattern COURT =
      Pattern.compile("\\bcircuit\\b[^.;]{0,40}\\b(?:dismissed|denied|rejected) (?:the|his|her|their) petition");

  /** The clauses of a sentence that do something to a protection; one without a verb of its own goes on with the last. */
  static List<ReliefClause> of(String lower) {
    if (!ReliefSentence.STEMS.in(lower)) {
      return List.of();
    }
    List<ReliefClause> clauses = new ArrayList<>();
    Optional<Does> before = Optional.empty();
    boolean below = false;
    for (String clause : cut(lower)) {
      below |= DECIDER_BELOW.matcher(clause).find();
      Optional<Does> does = does(clause, below);
      before = does.isPresent() ? does : before;
      Set<Relief> named = ReliefSentence.named(clause);
      if (before.isPresent() && !named.isEmpty()) {
        clauses.add(new ReliefClause(named, before.get()));
      }
    }
    return clauses;
  }

  private static List<String> cut(String lower) {
    List<String> clauses = new ArrayList<>();
    Matcher cut = CUT.matcher(lower);
    int start = 0;
    while (cut.find()) {
      clauses.add(lower.substring(start, cut.start()));
      start = cut.start();
    }
    clauses.add(lower.substring(start));
    return clauses;
  }

  private static Optional<Does> does(String clause, boolean below) {
    if (COURT.matcher(clause).find()) {
      return Optional.of(Does.DENIAL_STANDS);
    }
    if (NOT_SOUGHT.matcher(clause).find()) {
      return Optional.of(Does.NOT_SOUGHT);
    }
    boolean denial = DENIAL.matcher(clause).find();
    boolean grant = !denial && GRANT.matcher(clause).find();
    if (UNCHALLENGED.matcher(clause).find()) {
      return Optional.of(grant ? Does.GRANT_STANDS : Does.DENIAL_STANDS);
    }
    if (ReliefSentence.isUnreached(clause)) {
      return Optional.of(Does.NOT_REACHED);
    }
    if (AGAIN.matcher(clause).find()) {
      return Optional.of(Does.REOPENED_FOR);
    }
    if (SENT_BACK.matcher(clause).find()) {
      return Optional.of(Does.SENT_BACK);
    }
    boolean argued = PARTY.matcher(clause).find();
    return argued ? Optional.of(Does.ARGUED) : decided(clause, below, grant, denial);
  }

  private static Optional<Does> decided(String clause, boolean below, boolean grant, boolean denial) {
    boolean stands = STANDS.matcher(clause).find();
    String rest = stands ? STANDS.matcher(clause).replaceAll("") : clause;
    boolean negative = NOT.matcher(rest).find();
    if (stands || WE.matcher(clause).find()) {
      if (OPEN.matcher(clause).find()) {
        return Optional.empty();
      }
      boolean held = HELD.matcher(clause).find();
      return negative ? Optional.of(Does.DENIED) : Optional.of(Does.GRANTED).filter(_ -> held || grant);
    }
    if (!below || OPEN.matcher(clause).find()) {
      return !below && !negative && HELD.matcher(clause).find() && !OPEN.matcher(clause).find()
          ? Optional.of(Does.GRANTED)
          : Optional.empty();
    }
    return denial ? Optional.of(Does.DENIED_BELOW) : Optional.of(Does.GRANTED_BELOW).filter(_ -> grant);
  }

  /** All that is done to a protection in these clauses, in their order. */
  static Set<Does> to(Relief relief, List<ReliefClause> clauses) {
    Set<Does> done = EnumSet.noneOf(Does.class);
    clauses.stream().filter(clause -> clause.relief().contains(relief)).forEach(clause -> done.add(clause.does()));
    return done;
  }
}
