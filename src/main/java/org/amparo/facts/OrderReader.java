package org.amparo.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Reads what the Board did from its order, and from the opening where it says what "will be" done.
 */
final class OrderReader {

  private static final Map<BoardAction, Pattern> IN_ORDER = new EnumMap<>(BoardAction.class);
  private static final Pattern OPENING_SUSTAINED =
      Pattern.compile(
          "\\bappeals? (?:is|are|will be|shall be) (?:therefore )?sustained(?! in part|,? in"
              + " part)");
  private static final Pattern PART =
      Pattern.compile(
          ",? ?(?:in part|as to|insofar|with respect|with regard|only|for the limited|solely)");
  private static final Pattern SUSTAINED =
      Pattern.compile("\\bsustained\\b|\\bappeal is affirmed insofar\\b");
  private static final Pattern REMANDED = Pattern.compile("\\bremanded\\b");
  private static final Pattern CHECKS =
      Pattern.compile(
          "\\b1003\\.47|\\bidentity, law enforcement|\\bsecurity"
              + " (?:checks|investigations)|\\bbackground (?:checks|investigations)");
  private static final Pattern DISMISSED = Pattern.compile("\\bdismissed\\b");
  private static final int OPENING_CHARS = 1800;

  static {
    IN_ORDER.put(
        BoardAction.REMANDED, Pattern.compile("\\b(?:remanded|returned to the immigration)\\b"));
    IN_ORDER.put(BoardAction.VACATED, Pattern.compile("\\b(?:vacated|set aside|rescinded)\\b"));
    IN_ORDER.put(BoardAction.TERMINATED, Pattern.compile("(?<!automatically )\\bterminated\\b"));
    IN_ORDER.put(BoardAction.REOPENED, Pattern.compile("\\breopened\\b"));
    IN_ORDER.put(
        BoardAction.GRANTED_MOTION,
        Pattern.compile(
            "\\b(?:motions?|request) [^.;]{0,80}?(?:is|are|be) granted\\b|\\bgrant(?:ed)? the"
                + " motion"));
    IN_ORDER.put(
        BoardAction.DENIED_MOTION,
        Pattern.compile("\\b(?:motions?|request) [^.;]{0,80}?(?:is|are|be) denied\\b"));
  }

  List<Fact<BoardAction>> read(DecisionText decision) {
    Map<BoardAction, Fact<BoardAction>> actions = new EnumMap<>(BoardAction.class);
    appeal(decision, actions);
    IN_ORDER.forEach(
        (action, pattern) -> {
          Matcher matcher = in(decision.order(), pattern, decision.prose());
          if (matcher.find()) {
            actions.put(action, new Fact<>(action, decision.prose().evidence(matcher)));
          }
        });
    return List.copyOf(actions.values());
  }

  private static void appeal(DecisionText decision, Map<BoardAction, Fact<BoardAction>> actions) {
    Prose prose = decision.prose();
    Matcher sustained = in(decision.order(), SUSTAINED, prose);
    Matcher dismissed = in(decision.order(), DISMISSED, prose);
    boolean sustains = sustained.find();
    boolean dismisses = dismissed.find();
    if (sustains) {
      boolean part = dismisses || partial(prose, sustained.end());
      put(
          actions,
          part ? BoardAction.SUSTAINED_IN_PART : BoardAction.SUSTAINED,
          prose.evidence(sustained));
    }
    if (dismisses) {
      boolean goesOn =
          in(decision.order(), REMANDED, prose).find()
              && !in(decision.order(), CHECKS, prose).find();
      boolean part = sustains || goesOn || partial(prose, dismissed.end());
      put(
          actions,
          part ? BoardAction.DISMISSED_IN_PART : BoardAction.DISMISSED,
          prose.evidence(dismissed));
    }
    if (!sustains && !dismisses) {
      opening(decision, actions);
    }
  }

  private static void opening(DecisionText decision, Map<BoardAction, Fact<BoardAction>> actions) {
    int start = decision.body().start();
    Span opening = new Span(start, Math.min(decision.body().end(), start + OPENING_CHARS));
    Matcher sustained = in(opening, OPENING_SUSTAINED, decision.prose());
    if (sustained.find()) {
      put(actions, BoardAction.SUSTAINED, decision.prose().evidence(sustained));
    }
  }

  private static void put(
      Map<BoardAction, Fact<BoardAction>> actions, BoardAction action, Evidence evidence) {
    actions.put(action, new Fact<>(action, evidence));
  }

  private static boolean partial(Prose prose, int end) {
    Matcher part = PART.matcher(prose.lower()).region(end, prose.length());
    return part.lookingAt();
  }

  private static Matcher in(Span section, Pattern pattern, Prose prose) {
    return pattern.matcher(prose.lower()).region(section.start(), section.end());
  }
}
